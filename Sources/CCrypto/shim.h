#pragma once
// The digests themselves, without the providers of OpenSSL 3: those are found again at every one-shot call, and
// bring two megabytes into memory for it. OpenSSL calls this door deprecated and keeps it in all of its version 3.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
