/**
 * Words that may stand in an instance without saying whose it is. A name or an ID that is one of them is not searched
 * for on its own; `Head^Brian` is still found as Brian, as BRIAN HEAD and as Head^Brian.
 */
export const COMMON_WORDS = `
  anonymous anonymized anonymised anon anonym unknown none null nil undefined unspecified removed redacted deidentified
  default dummy sample example demo test tests testing phantom qa calibration service patient subject volunteer study
  series image images name nobody noname person male female other unavailable first last
  physician doctor operator technician technologist radiologist referring performing reading veterinarian veterinary
  abdomen ankle aorta arm back bladder body bone brain breast cardiac cervical chest cranium elbow eye face femur finger
  foot hand head heart hip jaw kidney knee larynx leg limb liver lung lumbar mandible neck nose organ pancreas pelvis
  prostate rectum rib sacrum shoulder skull spine spleen stomach tibia thigh thorax thyroid toe tooth trunk uterus vein
  vessel wrist whole extremity
  axial coronal sagittal oblique lateral frontal anterior posterior left right upper lower supine prone feet first scan
  scout localizer topogram standard sharp smooth soft detail contrast arterial venous delay phase dynamic perfusion
  diffusion flair survey protocol routine adult child pediatric infant helical spiral cine gated rest stress dose plan
  beam field film tube coil grid filter window level frame slice volume mask overlay report secondary capture derived
  original primary normal mixed reference unit system text code number container composite waveform content value type
  hospital hospitals clinic clinics radiology radiologie radiologia radiography department dept medical medicine
  centre center university institute institution imaging diagnostic diagnostics oncology cardiology ultrasound
  mammography nuclear emergency surgery ward room scanner station console workstation server archive pacs viewer
  storage store scp scu any print local localhost host research health care general
  siemens philips ge gems toshiba canon hitachi fujifilm fuji agfa kodak carestream hologic varian elekta accuray
  shimadzu samsung mindray esaote konica minolta sectra merge picker marconi elscint acuson medison aloka bruker
  brainlab raysearch nomos cms impac vital amicas terarecon osirix horos orthanc dcmtk gdcm pydicom dcmjs itk vtk slicer
  imagej matlab offis nema dicom adac lorad lumisys vidar trex swissray imatron zeiss heidelberg nidek topcon optos leica
  hamamatsu aperio qiicr pixelmed highdicom`
