/** Series, images, structures and findings in English, as scanners and readers write them. One a line. */
export const SERIES = `
Topogram 0.6 T20f
Topogram 1.0 T80s
Scout
SCOUT LATERAL
Localizer
3-plane loc
3 Plane Localizer
AAHead_Scout
AAHScout_MPR_cor
Survey
SURVEY_SHC
localizer_3_plane
Surview
Thorax 1.0 B60f
Thorax 5.0 B31f
Abdomen 3.0 I31f 3
Lung 1.25mm
Recon 2: LUNG
STD 5MM
STANDARD 2.5 mm
BONE 0.625
BONE PLUS
SOFT TISSUE 2.0 B30s
CT 5.0 H31s
Head 4.8 H40s
HeadSeq 4.8 H40s
Spi Abd 2.0 Br40
Br38 3 ADMIRE 3
Qr40 Monoenergetic 70 keV
ThinLung 1.0 B80f
ThorRoutine 5.0 B70f
CorCTA 0.75 B26f 70% BestDiast
BestSyst 45 %
0.6 BestDiast 74%
DS_CaSc 3.0 B35f
Coronal MPR
COR MPR 3MM
SAG REFORMAT
Coronals
SAGITTALS 2X2
Axial MIP 10x2
AX 3mm ST
AXIAL LUNG WINDOW
Thick Axials
thins
DELAYED 10 MIN
ARTERIAL PHASE
Portal Venous 70 sec
PV PHASE COR
NEPHROGRAPHIC
EXCRETORY
ART 1.25
Pre-contrast
POST CONTRAST
non con
NONCON HEAD 5MM
W CONT
Bolus tracking
PreMonitoring
Monitoring
TestBolus
Smart Prep Series
Perfusion Maps
RAPID Summary
CBF
CBV
MTT
TTP
Tmax
Mean Transit Time
Curved MPR LAD
VRT
VR Head Rotation
3D Volume Rendering
Expiratory
Inspiration 1.0 I70f
EXP HRCT
PRONE HRCT 1.25
HELICAL MODE
AXIAL SHUTTLE
t1_mprage_sag_p2_iso
t1_mpr_sag_p2_iso_0.9
T1_MPRAGE_SAG_1mm
MPRAGE
MPRAGE_GRAPPA2
SAG 3D T1 BRAVO
Ax 3D T1 FSPGR +C
AX FSPGR POST
Sag CUBE T2 FLAIR
AX T2 FLAIR
Ax FLAIR PROPELLER
t2_space_dark-fluid_sag_p2_iso
t2_tse_tra_512
t2_tse_sag_384
t2_tse_tra_p2_320
T2W_TSE
T2W_TSE_SAG
T2W_FLAIR
T1W_SE
T1W_3D_TFE
sT1W_3D_TFE_ISO
AX T1
Ax T1 POST
Ax T1 FS POST GAD
COR T1 FS +GD
SAG T1 PRE
SAG STIR
t2_stir_cor
COR STIR T2
Sag T2 FRFSE
AX T2 FSE FS
AX PD FAT SAT
pd_tse_fs_sag
PDW_SPAIR_SAG
Ax DWI b1000
DWI
ep2d_diff_b50_400_800
ep2d_diff_b0_1000_ADC
ep2d_diff_3scan_trace_p2_ADC
ep2d_diff_mddw_64dir_p2
ep2d_diff_3scan_trace_TRACEW
DWI_ADC
Apparent Diffusion Coefficient (mm2/s)
dADC Map
eADC
DTI 32 directions
DTI_64_b1000_FA
Trace b=1000
AX DIFFUSION EPI
ep2d_bold_rest
BOLD fMRI finger tapping
Resting State AP
rsfMRI_PA_SBRef
gre_field_mapping
gre_field_mapping 2mm phase
Field Map
SWI_Images
mIP_Images(SW)
Mag_Images
Pha_Images
AX SWAN
SWIp
T2*_GRE
ax t2* gre hemo
TOF_3D_multi-slab
3D TOF MRA COW
MRA TOF NECK
TOF MIP RADIAL
PC venogram
asl_3d_tra_iso
3D ASL (non-contrast)
CBF (color)
PERFUSION_GBP
PWI DSC
relCBV
DCE TWIST perm
t1_twist_tra_dyn
t1_vibe_dixon_tra_bh_pre
t1_vibe_dixon_tra_bh_W
t1_vibe_fs_tra_caipi_post_arterial
t1_fl2d_opp-in_tra_bh
AX IN/OUT PHASE
AX LAVA-FLEX C+ ART
WATER: AX LAVA FLEX
FAT: AX LAVA FLEX
InPhase: AX LAVA
AX FIESTA FS
COR HASTE BH
t2_haste_cor_bh
SSFSE COR
T2_BLADE_FS_TRA_RESP
mDIXON-All
THRIVE DYN
eTHRIVE_BH_SENSE
BH COR T2 SSH
3D MRCP RESP TRIG
MRCP THICK SLAB
LiverLab screening dixon
R2* map
PDFF
MR Elastography stiffness
CINE 4CH
cine_retro_sa
cine_tf2d_14_retro_iPAT
SAX stack
LVOT
2CH PSIR
MOLLI T1 map pre
T1_MOLLI_native_MOCO_T1
T2prep TrueFISP
LGE SAX PSIR
Late enhancement 10 min
PHASE CONTRAST AORTA venc 150
Perfusion rest 3 slices
db_t2_tse_sax
AX VIBRANT MULTIPHASE
Dyn THRIVE subtracted
SUB 1
Subtraction Phase 2
MIP SUB 3
Ax T1 dyn 5 phases
PJN
Phoenix Document
PhoenixZIPReport
ShimProtocol
Calibration Scan
ASSET CALIBRATION
Coil survey
Screen Save
Secondary Capture
Key Images
KEY OBJECT NOTE
Processed Images
Presentation State
Segmentation
Smoothed segmentation of left lung upper lobe
GTV primary
CTV 60 Gy
PTV_5040
Bladder
Rectum wall
Spinal Cord PRV 5 mm
Parotid_L
Optic Nerve R
Femoral head left
Body contour
Isocenter
AC CT 3.75
CTAC 3.27 thick
PET AC 3D
PET NAC
WB 3D MAC
WB CTAC
Fused PET/CT coronal
MIP NECK
SUVmax 4.5
Tumor SUV 12.3 g/ml
STATIC EMISSION 10 min
Dynamic 60 frames
Lung nodule, right upper lobe, 8 mm
No acute intracranial abnormality.
Mild degenerative changes of the lumbar spine.
There is no evidence of pneumothorax or pleural effusion.
The heart size is normal. Lungs are clear.
Findings are stable compared with the prior examination.
Small hypodense lesion in segment 6, too small to characterize.
Normal sinus rhythm
Image quality limited by motion artifact.
Patient moved during acquisition
Repeat due to motion
Non-diagnostic image
Best image of series
Post biopsy clip placement
Follow-up in 6 months recommended
Research protocol, not for diagnostic use
`
