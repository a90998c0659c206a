/** More of technique: makers' names of sequences, contrast agents and tracers, projections, series that keep the books. */
export const ACQUISITION = `
plcmnt plcmt plcm placemnt insrtn chk exa exm xry xrays scrn scrng brst bst thrx thx nck shld elb wrst hnd kn ank fngr
clv scap hum uln plv sacr coc skul orb mand mast pit parot thyr stom duod colo rect panc spl kid adr blad pros ctpe
cvad ctph cxr axr pxr ctch cth ctabd ctap ctspine cvc zvk scanogr angiogr aud ang freq acqu repos param params
customized customised customize abbreviated abbrev abbr pharm infused artry calcm calc calcif pulmnary incld
withcontrast nocontrast contra ctrst cst kontr kmv oralcon oralcontrast rectalcontrast enhan enh enhd unenh uneh nonc
ncon wocm wcm cplus cminus plusc gdplus postcon precon postco preco postinj preinj fgre fspgre spgre grass mpgr mpgre
fmpspgr fmpir fmpsgr fiestac fiestas prop prope propel periodic pror turboflair tseflair psirfs fgatir zoomit
resolvedwi muse mavric semac wars vat cscine cines fastcard fastcine sats fatsuppression fatsup fatsupp fatsuppressed
suppressed unsuppressed watersat waterexcitation proset watsf watsc nonfs nofs nfs fatonly wateronly fatfraction
fatfrac inop inoutphase inandout dualecho dualfse dualtse singlecho btfe sbtfe bffe sbffe tffe dffe vffe sdwi isodwi
edwi ddwi vdwi zdwi cdwi rdwi regdwi dreg dregs brainview spineview pelvisview kneeview jointview smartsurvey mobiview
mobiflex diffusionmap epise epiir irepi gradwarp dsense sensefactor clearview mdix mdx isotrop isotropical posdisp tfi
tser spcir epse epfid ffid fid rst caipirinhavibe carebolus bolustrack bolustracking bolustracker grasp radialvibe
starvibes perfusionweighted localaif globalaif aif aifs tmaps meantmaps startfmri evaseries glm mprange ranges
aascaphoid bodymatrix spinematrix bodycoil headcoil kneecoil surfacecoil bc acpc orbitomeatal canthomeatal iop angled
angulated tilted untilted nontilt notilt axialhelical continuous contiguous interleaved nongap gaps spaced skips
fullfov smallfov largefov zoomed unzoomed maglat magcc spotmag paradigm rs rsbold eyesopen eyesclosed fingertap motor
verb naming stroop checkerboard tactile gambling social movie story nback breathold hypercapnia perfasl casl pld untag
anat inv unid unimages unden magn denoised denoise mp defaced skullstrip boldrest phasediff sbrefmb mbep mbbold mgh
mgrappa vnav volnav vnavs topos locz lokalizer lokaliser lokalisation scoutview scoutlat scoutap pscout planscan
patientprotocol dosereport doseinfo dosesr doserecord dosesheet dosesummary examsummary keyimages keyimage keyobject
keyobjects summaryseries presentationstate gsps screensave screensaves screencap screencapture scsave captures
resultseries reprocessed unprocessed autosave timingbolus timingrun curves annotated batch displays filming printed
loop loops sweep sweeps longaxis shortaxis imports export secondarycapture miscellaneous unlabeled numbered prelim
draft accupaque solutrast hexabrix peritrast micropaque baritop readicat breeza imagopaque artirem pixxoscan vueway
gadoteric gadoxetic gadoteridol gadodiamide gadopiclenol gadopentetate gadoversetamide gadolin manganese resovist
endorem lumirem sonazoid microbubbles nitro beta blocker betablocker metoprolol esmolol ivabradine aminophylline fapi
thallous disida nanocolloid pertechnetate tektrotyd radium technegas fluor carbon nitrogen oxygen zirconium copper
bexarotene flurpiridaz piflufolastat lutathera acctac ctacwb wbac wbnac psftof tofpsf vpfx vpfxs ultrahd ramla attcorr
suvbody bodyweight wbpet petwb petac petnac ctpet brainpet cardiacpet gatedpet dynpet bedposition skullthigh
vertexthigh eyesthighs dsas unsub unsubtracted nonsub subtr pix roadmap roadmaps fluorosave cran caud spider apcran
apcaud biplan biplanar dyna dynact xpercet xper infx trinias ledge guidewire abdaorta implantdisplaced pushback pushed
cleavage axillarytail lmol rmol rccid lccid rmloid lmloid lxccl rxccl truelateral stepped supero inferolateral tomohd
stdscreen rccspot smartcurve biop biopsycollimation prefire postfire postclip scoutbiopsy wires plax psax plaxzoom cw
pw cwd pwd cfm tdi tissuedoppler speckle gls tapse mapse xplane midesophageal deeptransgastric powerdoppler triplex
convex trv longit trvs nasion bregma judet caldwell stenvers settegast grashey westpoint zanca serendipity lauenstein
beclere pediatr paed paeds toddler teen obese xl xxl xs lowmas ultralow uld ld stdd uhd caredose carekv mod dualenergy
dualsource flashspiral turboflashspiral hipitch rapidscan volscan widevolume fieldmaps rfmap shimvolume noiseref
noisescan coilsens coilsensitivity refvol dummies qaqc waterphantom bottle monthly flood axs axflair axdwi axadc
axbone axlung axst axbrain axmip axthin sagt sagstir sagmpr sagmip sagbone sagst sagpd cort corstir corpd cormpr
cormip corbone corst oblsag oblcor oblax radials rotate rotating mpvs curvedmpr straightened stretched dualmip
thinmips thickmips thickmpr minips volumerender surfacerender renderings renders shaded fusedax blendedax fullspine
fulllegs composedspine synchro unsynchronized ungated ungate prospectively retrospectively untriggered respgated
resptriggered breathtrigger navigated navigators freebreath breathheld breathholds holds bhold onebh multibh diastol
systol rrinterval bpmlow singlephase quadriphasic dualphase fourphase lateart earlyart latearterial earlyarterial
portven portalven venph equilib hepatobil nephrogr corticomed excret urogr splitbolus delays rtp rtplanning unenhan
unenhanc enhanc cntr fif eebh deepinspiration ncap rght lmt lmtd wic ascities abdm abdmn nce mics nonionic reconst
reformt refor volum
wi captk pu fst sagc trac corc axc axic trs vhs nv hs mrage flairopt mmil me xd tt dmpr dw mi mcot vof bbs mu sg hl
smarttx tm stn csense compressedsense smartspeed airrecon deepresolve quickstar xdgrasp hypersense hypercube hyperband
syntac symri neuromix magic ssfpse mfov lfov hc hf yc ya yb yd uc ud lcd smth safire3 dlirh dlirm dlirl truefidelity
pcct monoplus vmi vmis gsi msi zeff cacs acct umap mumap mrac maxip tmip abdwo chestwo headwo neckwo wandwo rfmt refm
recn recs multiplan premon rdsr gridless nongrid crosstable xtable xtab fulllength flexext pfl
wtbearing clenched scaphoidview bubble agitated panscan cvj vw vws rage dyndist mbep2d
`
