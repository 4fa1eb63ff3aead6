internal import CCrypto

/// Digests of bytes.
package enum Digest {
    /// SHA-256 (FIPS 180-4), 32 bytes.
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        var state = SHA256_CTX()
        unsafe SHA256_Init(&state)
        unsafe SHA256_Update(&state, bytes, bytes.count)
        unsafe SHA256_Final(&digest, &state)
        return digest
    }

    /// The first 64 bits of SHA-256: enough to tell whether a text has changed.
    package static func fingerprint(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        unsafe withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { digest in
            var state = SHA256_CTX()
            unsafe SHA256_Init(&state)
            unsafe SHA256_Update(&state, bytes.baseAddress, bytes.count)
            unsafe SHA256_Final(digest.bindMemory(to: UInt8.self).baseAddress, &state)
            return unsafe UInt64(bigEndian: digest.load(as: UInt64.self))
        }
    }

    /// The first 64 bits of SHA-256 of a text in UTF-8.
    package static func fingerprint(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { unsafe fingerprint(UnsafeRawBufferPointer($0)) }
    }

    /// SHA-1 (FIPS 180-4), 20 bytes; only where a format asks for it.
    package static func sha1(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 20)
        var state = SHA_CTX()
        unsafe SHA1_Init(&state)
        unsafe SHA1_Update(&state, bytes, bytes.count)
        unsafe SHA1_Final(&digest, &state)
        return digest
    }
}
