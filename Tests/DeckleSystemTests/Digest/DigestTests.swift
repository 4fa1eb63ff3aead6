import Testing

@testable import DeckleSystem

/// Known answers of FIPS 180-4: nothing, one block, and a length whose padding needs a second block.
@Suite struct DigestTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (twoBlocks, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    ])
    func sha256(_ text: String, _ digest: String) {
        #expect(hexadecimal(Digest.sha256(Array(text.utf8))) == digest)
        #expect(hexadecimal(Digest.fingerprint(text)) == String(digest.prefix(16)))
    }

    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (twoBlocks, "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    ])
    func sha1(_ text: String, _ digest: String) {
        #expect(hexadecimal(Digest.sha1(Array(text.utf8))) == digest)
    }

    @Test func nothingWithoutAnAddressIsNothing() {
        let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
        #expect(Digest.fingerprint(nothing) == Digest.fingerprint(""))
    }
}

private let twoBlocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"

private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

private func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
