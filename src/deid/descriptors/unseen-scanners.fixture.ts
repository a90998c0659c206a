/**
 * Series and protocol descriptions that published conversion scripts and tables list as scanners of many hospitals wrote
 * them (brain tumours, lumbar spines, whole departments, trials; Siemens, GE, Philips, Canon, UIH). None names anybody.
 * Gathered when the vocabulary was done, and measured before a word was added for them. One a line.
 */
export const SCANNERS = `
T1 SAG MPRAGE : Processed_CaPTk
COR T1 MPR: Processed_CaPTk
COR T1 POST FS: Processed_CaPTk
T1 MPRAGE SAG ISO post gad: Processed_CaPTk
AX T1  POST : Processed_CaPTk
AXIAL T1 FLOW COMP POST : Processed_CaPTk
POST AX T1  FS FSE: Processed_CaPTk
t1 axial stealth-post : Processed_CaPTk
AX T1 MPRAGE ISOTROPIC: Processed_CaPTk
AX T1 FLAIR
Ax T1,Flair
OAx T1 FLAIR
Sag T1,Flair
OSag T1 FLAIR
PosDisp: [14] T1 TIR cor P3
OAx T1+C
Ax T1,Flair +C
t1_tirm_tra_dark-fluid
t1_tir_tra_P3
t1_tirm_sag_dark-fluid
T1 TIR Sagittal P3
Sag CUBE T1 +C
OCor T1+C
Cor T1,Flair +C
AX T2 FRFSE
t2_tse_tra_320_p2
FL:C/OAx T2 PROPELLER
t2_tse_tra_P2_24slice
3-Pl T2* FGRE
t2_FLAIR_P3
Ax Flair irFSE
OAx T2 FLAIR+C
Exponential Apparent Diffusion Coefficient
OAx DWI Asset
csi_se_30_fast
MPR Ob_Ax_I -> S_Min IP_sp:5.0_th:5.0
MultiPlanar Reconstruction (MPR) Ob_Ax_S -> I_Min IP_sp:5.0_th:5
OAx PWI 50 Phase
Ax DWI 1000b
2D CSI-PROBE 35
OAx eDWI b=10
CEST_ssfse
Ax DTI 13 Directions
AX 3D ASL
TOF_3D_multi-slab_MIP_SAG
<MIP Range[1]>
PU:OAx DWI Asset
SE12_HiCNR
FSE100-9
Sag FSE2D T1W
T2WI_TRA
T2WI-TRAc
STIR_TRA
3-pl Loc GRE
IRFSE 4000/90/123 5mmS
FL08/FL08/OAX FRFSE T2
Sag STIR2D T2W
SG T2W
FST2_SAGc
t2_tse_tra_msma_320
T2_FSE_5mm(S)
FSE 4000/128 5mmS
STIR_COR
TIWI/SE/5mm/S/C
T1_SE_5mm(SC)
FLAIR_SAG
01 Scano GE ST
OSag STIR
T2WI/FSE/5mmT
t2_tse_rst_tra_msma_FIL
ScoutA_TSC 100/18 20mm
FL08/FL06/OSag FIR (fat suppr
SG T2W Stir
SE 420/19 5mmS
04 T1 SAG FSE
t2_tse_dixon_sag_320_F
02 Scano COR/TRS
Axi TR-FSE2D T2W
T1WI_SAGc
11 T2 TRS
08 T2 T5mm#11
Sys2DCard
SHIM2D
WFST2_SAG(W/F)
03 Scano S/T/C
t2_tse_dixon_sag_320_W
FL08/FL08/OSag SE T1       (S
04 T1 S5mm#7
Scoutview
0.625mm HiRes
2.5mm QC C+A
3.75mm std
C- 5mm std
chest 5mm C-
N*2+10+4=Time 100ml 35NS
SS Seg 30-74 BPM 0.625 SS30
Soft Tissue Neck
Thorax  8.0  B70f
VHS Chest CTA  SS40
Stnd + SS80
SScore
SS Pulse 30-65BPM
HeadSeq  5.0
Eye region
001_8NV_Brain-ALL
001_8NV_MRA+DWI
B01-HNU-Brain+MRA
t2_swi_tra_p2_2mm
001_8CH_ABD
01_Quad_KNEE
001_8NV_Brain+bravo
8HR-Head
III_AASpine_Scout
t2_tirm_tra_dark-fluid_320
cine_tf2d13_retro_SA _8slice
tse_11_db_T1_SPAIR
003-YS_CTL_L_Spine
3-pl T2* Loc
OAx fs PD
Cerebral Blood Flow
3D ASL PLD=1.5s
Ax 3D T1BRAVO
WATER: BH Ax LAVA-Flex Mask
AX OutPhase
OSag T1FSE
tof_fl3d_tra_p2_multi-slab_MIP_COR
OCor fs T2
ASSET Cal
WATER: OSag T2 Ideal
OAx 3D TOF MRA 3Slab
OAx T1Flair
Ax SWAN FAST
OAx SWAN Out of Phase
FILT_PHA: Ax SWAN FAST
t1_tse_dark-fluid_tra_p2
AX InPhase
COL:OAx 3D-TOF-MRA Asset
Ax 3D ASL (non-contrast)
OVX DWI
InPhase: BH Ax LAVA-Flex Mask
T1MRAGE_08iso
t1_mprage_sag_p2_iso_1.0 (Rek. 2mm ax+cor)
Sag T1 Cube
t1_space_sag_p2_iso_1.0
FSPGR_SAG_TI450
T1MRAGE_08iso_K+
ORIG T1MRAGE_08iso_K+
Sag T1 Cube K+
Sag_t1spc_iso0.9_p2_tr500_ce
T2CUBE_08iso
Tra_TSE_T2_3mm
t2_tse_tra_p2 4mm
FLAIRopt_HS12
Sag_Flair_spc_iso_0.48
sag_T2_3d_CUBE_flair
t2_space_flair_sag_p2_iso_1.0
Tra_DWI_resolve_b0_1000_3.5mm_TRACEW
Ax DWI MUSE B1000
DTI_AP_b0_script
DTI_PA_ABCD
MMIL MULTISHELL DIFFUSION
SWI mIP
rsfMRI_FieldMap
ge_func_31x31x35_240_RS
ge_func_3x3x3p5_303
t2_tirm_tra_dark-fluid-p2_new
DTI_30_2x2x2_128x128_b1000_p2
t1_mprage_sag_1x1x1_p2_20ch
bold_64x64_s2_3x3x3p5_tr1000_fa70
DTI_BP_64_2x2x2_s2_p2_6-8
field_mapping_2x2x2_for_DTI
t2_blade_tra_p2
HighResHippocampus
Sagittal 3D FLAIR
MIP(10) 0%-90%
Average_Various_1
Respiratory Motion 3.0 t-MaxIP iMAR
RespLow 1.5 B30s 100% In
ep2d_diff_tra_0-800
t2_tse_cor 3mm
T1W_TSE_Tra
T2_AX_MV_HR_RT
+C Cor T1 FSE FS
COR T1WI
t2_me2d_tra
t1_mpr_iso_1.5mm_cor
mDIXON XD
t1_tse_dixon_tra_largeFoV_W
DWI_3b_dS_ZOOM
IsoDWI
cDWI.b=1000
dADC
t1_twist_tra_dyn_TT=7.0s
t1_vibe_tra_perf_CM_SUB
C_localizer
L/S_localizer
SURVEY_BFFE
PET Dose Report
Results MM Oncology Reading
PET WB Corrected
Cal SpineArray_12
BOLD_resting 4X4X4 A>>P
rest_topup_P>>A
Brain 2D PhCon BILATERAL INT. CAROTIDS
Brain 2D PhCon RT MCA
TOF_3D_multi-slab SHORT
THORAX 1.0 B45f
CHEST 1.25 MM
THIN LUNG WINDOW
.625 mm Chest
Recon 2: CHEST
Recon 3: CT CHEST W/O
0.625  DMPR On + SS50
Recon 2: CAP
1.25MM CHEST BONE PLUS
LUNG 1MM B45f
CT Thick Axials 2.5mm
0.625MM CHEST NO PACS
SUPER
CHEST NON-CON
IN REACH
Chest wo  3.0  B40f
LUNG 3.0 B70f
Lung Recons
LUNG iDose 3
LUNG MIP iDose 3
ARTERIAL Lung
HiRes lung
5mm Lung SS50
LUNGS 1.25MM
CTAC 5 MM THICK
MAC STANDART
PET^1_PET_CT_WholeBody_140_70_Recon (Adult)
CT AC WB  1.5  B30f
PET NEW03CBMWholebodyFirstHead
ax dif  b1000
Ax DWI b50-800 PELVIS
DWI_EPI_SPAIR_TRA B2000
DW_Synthetic: AXI PELVIS DWI B50-800
ep2d_diff_tra_b0_b1000
iso3D AX T1 NonContrast
iso3D AX T1 WithContrast RFMT
MPRAGE_160sl_7deg
IRSPGR_PROMO
multi-flip_T1-map_smartTX
DWI_EPI_MPS_smartTX
dynamic_smartTX
PET AC 3DWB
7.3 PRONE BREAST
SC 2DDel Enh 250 2 C
gre_trans_AP_330
trufi_sag_128_torsocoil
t1_tse_256_sag_HF_rot
AUTODIFF b0
T1 BRAVO AXI
3D AX T1 Post-contrast Intra-op Thin-cut
qc fx
t2w_mvxd_sag
dce mi fov
`
