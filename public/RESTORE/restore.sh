#!/usr/bin/env bash
# Opens one sealed object without Sealift, with bash and OpenSSL 3 only.
#
#   restore.sh PRIVATE.pem MANIFEST.json SIGNER OBJECT OUTPUT
#
# SIGNER is the fingerprint of the device key that signed the manifest (SHA-256, 64 digits), as it is known from a
# receipt or from the study centre. OBJECT has to bear the name it had in the container. The passphrase of the key,
# where it has one, is asked for.
#
# This script does not check the tags of AES-GCM, which the openssl command cannot. So it first checks the object's
# SHA-256 against the manifest and the manifest's signature, and refuses without.
set -eu
[ $# -eq 5 ] || { sed -n 2,13p "$0"; exit 2; }
key=$1 manifest=$2 signer=$3 object=$4 output=$5 name=$(basename "$4")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "restore.sh: $1" >&2; exit 1; }
digest() { openssl dgst -sha256 -r "$1" | cut -d' ' -f1; }

# 1. The manifest is signed by the key that was expected: over its bytes without the member "signature".
printf %s "$(sed 's/,"signature":"[^"]*"//' "$manifest")" > "$work/signed"
sed -n 's/.*,"signature":"\([^"]*\)".*/\1/p' "$manifest" | openssl base64 -d -A > "$work/signature"
printf '%b' "$(sed -n 's/.*,"signer":"\([^"]*\)".*/\1/p' "$manifest")" > "$work/signer.pem"
openssl pkey -pubin -in "$work/signer.pem" -outform DER -out "$work/signer.der" || fail 'the manifest names no signer'
[ "$(digest "$work/signer.der")" = "$signer" ] || fail 'the manifest was signed by another key'
openssl pkeyutl -verify -rawin -pubin -inkey "$work/signer.pem" -sigfile "$work/signature" -in "$work/signed" > /dev/null 2>&1 ||
  fail 'the signature of the manifest does not match'

# 2. The object is the one that the manifest lists under its name.
[[ $name =~ ^[0-9a-f]+$ ]] || fail 'the object has another name than in the container'
grep -q "\"name\":\"$name\",\"recipients\":\[[^]]*\],\"segments\":\[[^]]*\],\"sha256\":\"$(digest "$object")\"" "$work/signed" ||
  fail 'the object is not the one that the manifest lists'

# 3. The header: message id, context, wrapped data keys, frame length.
piece() { tail -c "+$(($1 + 1))" "$object" 2> /dev/null | head -c "$2"; }
hex() { od -An -v -tx1 | tr -d ' \n'; }
number() { echo $((16#$(piece "$1" "$2" | hex))); }
[ "$(piece 0 3 | hex)" = 020478 ] || fail 'not a sealed object'
id=$(piece 3 32 | hex) context=$(piece 37 "$(number 35 2)" | hex) at=$((37 + $(number 35 2)))
count=$(number $at 2) at=$((at + 2)) secret=
while [ "$count" -gt 0 ]; do
  at=$((at + 2 + $(number $at 2))) && at=$((at + 2 + $(number $at 2)))
  size=$(number $at 2) && piece $((at + 2)) "$size" > "$work/wrapped" && at=$((at + 2 + size)) count=$((count - 1))
  [ -n "$secret" ] || ! openssl pkeyutl -decrypt -inkey "$key" -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256 \
    -pkeyopt rsa_mgf1_md:sha256 -in "$work/wrapped" -out "$work/secret" 2> /dev/null || secret=$(hex < "$work/secret")
done
[ -n "$secret" ] || fail 'this key does not open it'
derive() { openssl kdf -binary -keylen 32 -kdfopt digest:SHA512 -kdfopt "hexkey:$secret" -kdfopt "hexsalt:$id" -kdfopt "hexinfo:$1" HKDF | hex; }
content=$(derive "0478$(printf DERIVEKEY | hex)") frame=$(number $((at + 1)) 4)
[ "$(derive "$(printf COMMITKEY | hex)")" = "$(piece $((at + 5)) 32 | hex)" ] || fail 'wrong commitment'

# 4. Frame after frame: what AES-GCM encrypts is AES-CTR that starts at 2.
frames() {
  at=$((at + 5 + 32 + 16)) final=
  while [ -z "$final" ]; do
    start=$((at + 16)) size=$frame iv=$(piece $((at + 4)) 12 | hex)
    [ "$(piece "$at" 4 | hex)" != ffffffff ] || { final=1 start=$((at + 24)) size=$(number $((at + 20)) 4) iv=$(piece $((at + 8)) 12 | hex); }
    [ "$size" -eq 0 ] || piece "$start" "$size" | openssl enc -d -aes-256-ctr -K "$content" -iv "${iv}00000002"
    at=$((start + size + 16))
  done
}
unpack=cat
[[ $context != *"$(printf sealift-encoding | hex)0004$(printf gzip | hex)"* ]] || unpack='gzip -dc'
set -o pipefail
frames | $unpack > "$output.part" && mv "$output.part" "$output"
