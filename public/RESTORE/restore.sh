#!/usr/bin/env bash
# Opens sealed objects without Sealift, with bash, coreutils, sed, grep and OpenSSL 3 only.
#
#   restore.sh PRIVATE.pem MANIFEST.json SIGNER FOLDER OUTPUT           every object of the manifest, into a folder
#   restore.sh PRIVATE.pem MANIFEST.json SIGNER FOLDER/OBJECT OUTPUT    one, into a file
#
# FOLDER is the downloaded container, every blob under its own name. OBJECT is a name in the manifest, which says in which
# blobs it stands. SIGNER is the fingerprint of the device key that signed the manifest (SHA-256, 64 digits), as it is known
# from a receipt or from the study centre. The passphrase of the key, where it has one, is read from SEALIFT_PASSPHRASE or
# asked for. This script does not check the tags of AES-GCM, which the openssl command cannot. So it first checks the
# manifest's signature and the object's SHA-256 against the manifest, and refuses without.
set -eu
[ $# -eq 5 ] || { sed -n 2,11p "$0"; exit 2; }
key=$1 manifest=$2 signer=$3 folder=$4 output=$5 only='' name=''
export LC_ALL=C SEALIFT_PASSPHRASE="${SEALIFT_PASSPHRASE-}"
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "restore.sh: ${name:+$name: }$1" >&2; exit 1; }
digest() { openssl dgst -sha256 -r "$1" | cut -d' ' -f1; }
cut_out() { tail -c "+$(($2 + 1))" "$1" 2> /dev/null | head -c "$3"; }
# 1. The manifest is signed by the key that was expected: over its bytes without the member "signature".
printf %s "$(sed 's/,"signature":"[^"]*"//' "$manifest")" > "$work/signed"
sed -n 's/.*,"signature":"\([^"]*\)".*/\1/p' "$manifest" | openssl base64 -d -A > "$work/signature"
printf '%b' "$(sed -n 's/.*,"signer":"\([^"]*\)".*/\1/p' "$work/signed")" > "$work/signer.pem"
openssl pkey -pubin -in "$work/signer.pem" -outform DER -out "$work/signer.der" || fail 'the manifest names no signer'
[ "$(digest "$work/signer.der")" = "$signer" ] || fail 'the manifest was signed by another key'
openssl pkeyutl -verify -rawin -pubin -inkey "$work/signer.pem" -sigfile "$work/signature" -in "$work/signed" > /dev/null 2>&1 ||
  fail 'the signature of the manifest does not match'
# 2. What it lists: "object NAME", then of each segment BLOB OFFSET LENGTH, after the last also the SHA-256 of the object.
(cat "$work/signed"; echo) | tr '{' '\n' | sed -nE '/^"messageId":/s/.*,"name":"([^"]*)",.*/object \1/p
  s/^"blob":"([0-9a-f-]+)","length":([0-9]+),"offset":([0-9]+),"sha256":"[0-9a-f]+"\}(,|\],"sha256":"([0-9a-f]+)".*)$/\1 \3 \2 \5/p' > "$work/list"
if [ -d "$folder" ]; then mkdir -p "$output"; else only=$(basename "$folder") folder=$(dirname "$folder"); fi
[[ $only =~ ^[0-9a-f]*$ ]] || fail 'the object has another name than in the container'
count=$(grep -c "^object ${only:-.*}\$" "$work/list") || fail 'the manifest lists no such object'
! grep -q ENCRYPTED "$key" || [ -n "$SEALIFT_PASSPHRASE" ] || read -rsp 'Passphrase of the key: ' SEALIFT_PASSPHRASE
# 3. An object is a blob of its own name, or it is cut out of others and joined. It is the one that is listed.
restore() { # OUTPUT SHA-256, and of each segment BLOB OFFSET LENGTH
  part=$1.part object=$folder/$name && trap 'rm -f "$part" "$part.sealed"' EXIT
  [[ $name =~ ^[0-9a-f]+$ ]] || fail 'no name of an object'
  [ "$3 $4 $#" = "$name 0 5" ] || object=$part.sealed
  for ((at = 3; at < $#; at += 3)); do
    [ -f "$folder/${!at}" ] || fail "${!at} is missing"
    [ "$object" != "$part.sealed" ] || cut_out "$folder/${!at}" "${@:at+1:2}"
  done > "$part.sealed"
  [ "$(digest "$object")" = "$2" ] || fail 'the object is not the one that the manifest lists'
  decrypt
  mv "$part" "$1"
}
# 4. The header: message id, context, wrapped data keys, frame length.
piece() { cut_out "$object" "$1" "$2"; }
hex() { od -An -v -tx1 | tr -d ' \n'; }
number() { echo $((16#$(piece "$1" "$2" | hex))); }
derive() { openssl kdf -binary -keylen 32 -kdfopt digest:SHA512 -kdfopt "hexkey:$secret" -kdfopt "hexsalt:$id" -kdfopt "hexinfo:$1" HKDF | hex; }
decrypt() {
  [ "$(piece 0 3 | hex)" = 020478 ] || fail 'not a sealed object'
  id=$(piece 3 32 | hex) context=$(piece 37 "$(number 35 2)" | hex) at=$((37 + $(number 35 2))) secret='' unpack=cat
  keys=$(number $at 2) at=$((at + 2))
  for ((; keys > 0; keys--)); do
    at=$((at + 2 + $(number $at 2))) && at=$((at + 2 + $(number $at 2)))
    size=$(number $at 2) && piece $((at + 2)) "$size" > "$work/wrapped" && at=$((at + 2 + size))
    [ -n "$secret" ] || ! openssl pkeyutl -decrypt -inkey "$key" -passin env:SEALIFT_PASSPHRASE -pkeyopt rsa_padding_mode:oaep \
      -pkeyopt rsa_oaep_md:sha256 -pkeyopt rsa_mgf1_md:sha256 -in "$work/wrapped" -out "$work/secret" 2> /dev/null || secret=$(hex < "$work/secret")
  done
  [ -n "$secret" ] || fail 'this key does not open it'
  content=$(derive "0478$(printf DERIVEKEY | hex)") frame=$(number $((at + 1)) 4)
  [ "$(derive "$(printf COMMITKEY | hex)")" = "$(piece $((at + 5)) 32 | hex)" ] || fail 'wrong commitment'
  [[ $context != *"$(printf sealift-encoding | hex)0004$(printf gzip | hex)"* ]] || unpack='gzip -dc'
  set -o pipefail; frames | $unpack > "$part"
}
# 5. Frame after frame: what AES-GCM encrypts is AES-CTR that starts at 2.
frames() {
  set +o pipefail
  at=$((at + 5 + 32 + 16)) final=
  while [ -z "$final" ]; do
    start=$((at + 16)) size=$frame iv=$(piece $((at + 4)) 12 | hex)
    [ "$(piece "$at" 4 | hex)" != ffffffff ] || { final=1 start=$((at + 24)) size=$(number $((at + 20)) 4) iv=$(piece $((at + 8)) 12 | hex); }
    [ "$size" -eq 0 ] || piece "$start" "$size" | openssl enc -d -aes-256-ctr -K "$content" -iv "${iv}00000002"
    at=$((start + size + 16))
  done
}
# 6. One after the other: what is damaged keeps nothing else from being restored.
done=0 target=$output && set +e
while read -r -u 3 blob offset length whole; do
  [ "$blob" != object ] || { name=$offset segments=() && continue; }
  segments+=("$blob" "$offset" "$length")
  [ -n "$whole" ] && [ "$name" = "${only:-$name}" ] || continue
  [ -n "$only" ] || target=$output/$name
  (set -e; restore "$target" "$whole" "${segments[@]}"); done=$((done + !$?))
done 3< "$work/list"
name='' && [ "$done" -eq "$count" ] || fail "$done restored, $((count - done)) refused"
