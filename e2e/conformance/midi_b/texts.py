"""Descriptions as radiology departments write them, and what of a patient is written into them."""

# Free of identifiers: a body part, a sequence, a contrast, a protocol.
BENIGN = (
    "CT CHEST W CONTRAST", "CT ABDOMEN AND PELVIS WITHOUT CONTRAST", "MRI BRAIN W WO CONTRAST", "AX T2 FLAIR", "SAG T1 SE", "COR STIR FS",
    "T1 MPRAGE SAG ISO", "DIFFUSION AXIAL ADC", "PET CT WHOLE BODY", "CHEST PA AND LATERAL", "LUNG 1.0 B70f", "THORAX 5.0 B31f", "Topogram 0.6 T20f",
    "HEAD ROUTINE", "NECK SOFT TISSUE", "ABDOMEN PORTAL VENOUS PHASE", "ARTERIAL PHASE LIVER", "CARDIAC CINE SHORT AXIS", "LUMBAR SPINE LATERAL",
    "KNEE LEFT AP", "SHOULDER RIGHT", "MAMMOGRAPHY BILATERAL CC", "DYNAMIC POST CONTRAST", "PROSTATE T2 AXIAL", "BONE WINDOW", "LOCALIZER", "SCOUT",
    "TC TORACE SENZA CONTRASTO", "RM ENCEFALO CON CONTRASTO", "TC DE TORAX SEM CONTRASTE", "CT THORAX MIT KONTRASTMITTEL", "IRM CEREBRALE", "TC ABDOMEN CON CONTRASTE",
)


def spoken(day):
    return f"{day[4:6]}/{day[6:8]}/{day[:4]}"


# What is put behind them, and the parts of it that must not be there afterwards.
IDENTIFYING = (
    lambda who: (f"{who['family']}, {who['given']}", [who["family"], who["given"]]),
    lambda who: (f"for {who['given']} {who['family']}", [who["given"], who["family"]]),
    lambda who: (f"DOB {spoken(who['birth'])}", [spoken(who["birth"])]),
    lambda who: (who["id"], [who["id"]]),
    lambda who: (f"call {who['phone']}", [who["phone"]]),
    lambda who: (f"ref Dr. {who['doctor'].split('^')[0]}", [who["doctor"].split("^")[0]]),
    lambda who: (f"at {who['clinic']}", [who["clinic"]]),
    lambda who: (f"acc {who['accession']}", [who["accession"]]),
    lambda who: (f"{who['family'].upper()}^{who['given'].upper()}", [who["family"].upper(), who["given"].upper()]),
)
