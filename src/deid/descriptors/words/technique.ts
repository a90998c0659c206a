/**
 * Words of technique that every language writes alike. `lung+s` is lung and lungs, `biops-y-ies` is biopsy and biopsies.
 */

/** PS3.3 C.7.3.1.1.1, and what worklists write for the same. */
const MODALITIES = `
ctv ctp ctu ctac cat mrv mrs mre mrm mrg mru fmri rsfmri smri dmri cmr cmri hmr nmr us ivus eus toe pet pt petct petmr
petmri spect nm xr xray cr dx dr rf rg xa xc em ecg eeg emg eog ect mammo cem cesm dbt ffdm io ix px dexa bmd qct hrct
ldct cbct dect mdct msct cect ncct nect oct oct-a fa ffa icg icga faf slo opt opm opv ophth sm gm doc ot sc sr seg reg
rt rtstruct rtplan rtdose rtimage rtrecord ko pr hd hc bi bmus bdus epi-fluor ar ker lp ls vf vl st ss fs tcd evlt ptc
ptca tavi tavr tare tace tips pci cabg egd vcug mcug ivp ivu hida dtpa dmsa mag3 mibi mibg muga rvg dsi dti dwi dwibs
dki adc eadc fadc dadc swi swan swip pwi qsm asl pcasl pasl vaso dsc dce csi mrsi svs press steam mrspec topogram+s+me
scout+s scanogram+s scano surview+s localizer+s localiser+s loc locs pilot+s survey+s scan+s scanner+s srs
`

/** MR sequences, their options, and the parameters that are written into names. */
const SEQUENCES = `
se tse fse ffe gre ge tfe tfl fisp truefisp trufi trufisp bssfp ssfp fiesta ciss dess medic merge mffe mge megre memp
mpr mprage memprage mp2rage bravo spgr fspgr irspgr irfspgr vibe lava thrive ethrive tricks twist vibrant fame disco
sharp ssfse ssh sshtse haste tirm stir flair tir ir spir spair fatsat fsat fat sat chemsat chess dixon mdixon ideal
iddeal flex inphase outphase opposed opp inopp outofphase oop ip inp waters wfs wfi only epi ep ep2d ep3d ge-epi seepi
rsepi resolve readout mddw trace tracew tracex blade propeller multivane jet starvibe caipi caipirinha grappa sense
asset ipat multiband mb sms accelerated accel cs cube vista mvista spc xeta cosmic fl fl2d fl3d tfl2d tfl3d tf tf2d
tf3d tse2d tse3d de3d se2d se3d qtse trufi2d trufi3d gre2d gre3d fse2d fse3d ffe2d ffe3d tof tofs pc pca pcmra ncmra
trance nativespace inhance ifir quiss qiss timct fastview haste2d sshot shots multishot singleshot dual triple quad
echoes multiecho te tr ti ta fov rfov pfov nex nsa avg avgs averaged etl bw res hires lowres hr lr ultrafast fast
turbo ultra uhr iso isotropic isovoxel aniso retro prosp prospective retrospective trig trigger+ed triggering resp
respi navi nav navigator pace breath bh breathhold freebreathing fb free mbh rtr realtime vcg ppu peripheral diast
diastole diastolic syst systole systolic bestdiast bestsyst best phs ph mag pha imag imaginary mip mips minip mipip
avip aip thickslab multislab mt mtc mtr mton mtoff son soff bands presat bb darkblood db brightblood whiteblood black
bright fluid spamm lge mde psir molli shmolli sasha t2prep prep prepared moco mocoseries dense venc enc qflow 4dflow
vel perm permeability ktrans kep ve vp iauc auc cbf cbv mtt ttp tmax rcbf rcbv relcbf relcbv relmtt gbp pbp pbm ttd rd
ad md colfa cfa fac tensor tract+s tracto tractography fibers fibertrack dirs dir noddi odi kurtosis ivim bval bvals
bvalue bvalues bvec bvecs b0 b1 b1map b0map shim shims shimming fieldmap fmap fmaps fieldmapping maps mapit t1w t2w
t1wi t2wi pd pdw pdwi pdt t1map t2map t2star t2s t1rho rho star r2 r2s r2star relaxometry relax rstate resting rest
tapping sbref sbrefs runs rl si hf fh rev blip blips topup dis2d dis3d nd dc dcor norm normalized normalised prescan
ps prescannormalize filt filtered fil pfil k kspace uncombined combined coil+s combi headneck spine16 flexcoil qbody
qdbody phased calib cal assetcal coilsurvey refs refscan senseref quickloc smartscan autoalign aahead aahscout aascout
aaspine aaknee aashoulder aahip ahead headscout scoutscan align vitrea ute zte petra silent quiet wip works liverlab
idrive vfl vane angles multiflip pdff qmap mrecon iqmap elastography elasto elastogram stiffness touch spectrum
spectra voxel+s naa cho cre lac hemo haemo susceptibility susc swmip mipimages optimized optimised isoflair isot1 gd
gad gado dyn dynam meas meas1 timeframe vol vols dummy pst postgd postgad precontrast postcontrast prec postc transv
trans ax axi axial+s axl axo sagittal+s sagital cor coro coronal+s cro obl oblique+s obliq oblq obls para paraaxial
parasag parasagittal paracor paracoronal paraxial tri biplane orthogonal ortho isoax curved sa sax sax1 la lax ch 2ch
3ch 4ch lvot rvot vla hla chamber+s apical lvota tshirt hdr ssim deep learning recon recons aice dlr dlir clear
correct uncorrected corr nonlinear linear elastic rigid warp+ed affine register+ed coreg coregistered coregistration
aligned resampled resample resampling realigned smooth smoothed masked mask+s stripped skullstripped bet brainmask
segm segmentation+s mni mni152 talairach atlas template+s tpl orig derived derivative composed comp compose inline
online offline mosaic mosaics screenshot+s save saved captured snapshot+s tseir tgse pulseq multivol trufi4 psif ssir
mpir lavaflex vibedixon mdixonall mdixonquant idealiq idealiqr starmap
`

/** CT, radiography, nuclear medicine, radiotherapy: kernels, reconstructions, settings. */
const SETTINGS = `
kv kvp mas ma ma/s kev mev gy cgy mgy msv sv bq kbq mbq gbq mci uci hu suv suvs suvmax suvmean suvpeak suvbw suvbsa
suvlbm mtv tlg dap dlp ctdi ctdivol ssde cm m mmhg mm2 mm3 cm2 cm3 ml cc l cl kg g ug mcg mmol mol mins sec secs s ms
msec hz khz mhz ghz t tesla dpi byte+s kb bpm fps lpm deg degree+s rpm ppm iu ui ev gev lb lbs inch+es ft gr grams
gramos sl slc sli sls thk thick thins thinst thicks thin-slice int inc helical helix seq sequential sequence+s
axialvol kernel+s stnd std stnrd stand ultrahigh ultrasharp boneplus lungplus softt softtissue stissue tissues chst
lungs asir asirv idose idose4 imr safire admire aidr aidr3d fbp mbir veo iqon sbi monoe mono monochrom monochromatic
qir qr br bl bv bf hv hn hk sn ur bu vnc vni vue noncontrast iodine iomap iodmap mixed lowkv highkv zeff blend blended
fused fusion fuse win wl ww centre topo tg tgt targeted sfov dfov fields narrow ext extfov efov smartprep smart
tracker premonitoring monitor testbolus roi rois voi vois cardiaccycle rr ecg-gated freeze turboflash ds dsct casc
cascore caso score agatston smartscore heartbeat corcta calcscore plaque mprs mprcor mprsag cpr cmpr vrt vr vrs ssd
mpvr reformat+s+ted refmt rfmt reform reformation+s reconstruct+ed+ion+ions rec thkmip thinmip cinematic endoscopic
flythrough fly unfolded panoramic pano lat lat+s latl lt ll rpo lpo rao lao rad lad mlo rmlo lmlo rcc lcc xccl xcc
xccm lm lmo rml lml at sio cv tan rm rolled spotcompression magnified mags cone coned compress displaced id tomos
tomosynth synthesized synthesised cview intelligent2d combo hologic view2d insight pb portable mobile bedside supine
prone erect upright standing sitting seated decubitus decub decubs recumbent weightbearing nwb wb fwb nonweightbearing
flexion flexed neutral rotated eversion traction axillary axill outlet yview scapular swimmers swimmer sunrise skyline
merchant tunnel frog frogleg leg frogs inlet towne townes smv submentovertical odontoid openmouth mouth mortise carpal
lordotic apicolordotic kub aas aabd acute complete compare limited ltd inspiratory expiratory insp exp expir bilat
bilateral bil uni unilat unilateral monolateral bipolar nac attn uncorr emission static tomographic tomography wbct
wholebody tb pool bloodpool ant delayed early late immediate pharmacologic adenosine regadenoson dobutamine
dipyridamole exercise treadmill bicycle uptake washout clearance excretion ejection ef lvef osem psf qclear truex
sharpir hdct petvcar vcar 3dosem iter iters subset+s gauss gaussian allpass butterworth hann hanning ramp mac sinogram
sinograms listmode bed beds bsa lbm sim tx plans boost sbrt srt imrt vmat igrt 3dcrt ldr marker+s gtv gtvs ctvs ptv
ptvs itv itvs igtv prv oar oars fx fxs arcs isocenter+s isocentre mlc jaws drr drrs kvct mvct portalimage epid 4dct 4d
3d 2d 5d 1d avgct aveip phase0 abc dibh contoured structure+s structureset structset ring avoid avoidance opti optim
eval margin expansion couch immob reduced beamset lossless jpeg jpegls jpeg2000 j2k rle mpeg mpeg2 mpeg4 h264 hevc
htj2k deflated deflate uncompressed ijg transcoded rescaled progressive nearlossless reversible irreversible unsigned
mono1 mono2 monochrome1 monochrome2 rgb ybr lut luts mlut vlut interleave interpolated bicubic bilinear nearest
multiframe singleframe classic legacy endian little big explicit implicit dicom dcm part10 pyjpegls libjpeg openjpeg
gdcm dcmtk pydicom mcr dcmqi cornerstone tools itk vtk slicer nifti nii nrrd icc srgb sharpened unsharp median
subtracted subtract
`

/** Makers, lines of machines, agents and tracers: the same for every one that was sold. */
const MAKES = `
siemens healthineers philips gehc gems electric toshiba canon hitachi fuji fujifilm fujifilmhealthcare agfa carestream
kodak konica minolta samsung medison mindray esaote lorad planmed planmeca sirona vatech shimadzu elekta varian
accuray brainlab raysearch tomotherapy cyberknife truebeam halcyon clinac synergy versa eclipse pinnacle monaco
raystation oncentra bruker mediso united uih neusoft hyperfine zeiss heidelberg topcon nidek optos spectralis cirrus
leica hamamatsu aperio ventana roche osirix horos oviyam terarecon aquarius voxar intellispace syngo syngovia via
somatom sensation emotion biograph mct vision horizon magnetom avanto aera skyra prisma prismafit trio verio espree
symphony sola vida lumina altea terra amira harmony allegra sonata essenza symbia artis zee zeego icono pheno axiom
aristos luminos ysio multix arcadis mammomat revelation acuson sequoia juniper redwood antares cypress ingenia achieva
intera panorama elition ambition gyroscan brilliance ict mx8000 ingenuity gemini vereos allura azurion epiq affiniti
iu22 ie33 cx50 sparq lumify signa hdxt hdx discovery optima lightspeed brightspeed lightspeedvct vct pro16 evo
frontier infinia millennium advance voluson logiq vivid senographe pristina innova prestige xeleris advantage
workstation aquilion aquilione prime one genesis vantage titan galan orian celesteion infinix xario aplio scenaria
oasis echelon airis selenia lunar prodigy idxa delphi discoverya rapid rapidai viz icad mrview ipads quantib icometrix
neuroquant freesurfer fsl spm ants synapse visage centricity impax sectra fdg f18 18f fluorodeoxyglucose naf fluoride
choline fch methionine fet fdopa dopa psma psma11 dcfpyl pylarify dotatate dotatoc dotanoc netspot ga68 68ga gallium
cu64 zr89 n13 ammonia rb82 rubidium o15 c11 acetate pib florbetapir florbetaben flutemetamol amyloid tau fes flt fmiso
tc99m tc99 99mtc tc 99m technetium sestamibi tetrofosmin myoview cardiolite hdp hmdp maa pyp sulfur colloid sulphur
mebrofenin exametazime hmpao ecd ceretec neurolite datscan ioflupane i123 i131 i125 123i 131i iodide tl201 thallium
in111 indium octreotide octreoscan xe133 xenon krypton kr81m lu177 lutetium y90 yttrium ra223 xofigo sm153 gadovist
gadavist dotarem prohance multihance magnevist omniscan eovist primovist ablavar vasovist clariscan elucirem feraheme
ferumoxytol gadobutrol gadoterate gadoxetate gadobenate omnipaque visipaque isovue isovue300 isovue370 iomeron imeron
ultravist optiray oxilan iopamiro xenetix iohexol iodixanol iopamidol iomeprol iopromide ioversol iobitridol
gastrografin gastroview barium bario baryum bariumsulfat telebrix conray cystografin sonovue definity lumason optison
glucagon buscopan lasix furosemide secretin mannitol mannit volumen saline nitroglycerin
`

export const TECHNIQUE = [MODALITIES, SEQUENCES, SETTINGS, MAKES]
