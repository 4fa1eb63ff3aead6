package import DeckleCore
internal import DeckleSystem

/// The identities that outlive every export; none of these formulas may ever change (docs/identity.md).
package enum Identity {
    /// The guid of a note: 64 bits of SHA-256 over deck, page, question and, unless it is basic, form, in base 91.
    package static func guid(deck: String, page: String, question: String, form: Form) -> String {
        let parts = ["deckle", deck, page, question] + (form == .basic ? [] : [form.rawValue])
        return base91(number(parts))
    }

    /// The guid of a note whose own is taken by another that once had its identity; `turn` counts from 2.
    package static func guid(deck: String, page: String, question: String, form: Form, turn: Int) -> String {
        let parts = ["deckle", deck, page, question] + (form == .basic ? [] : [form.rawValue])
        return base91(number(parts + ["turn", String(turn)]))
    }

    /// The id of a notetype (`part` is `notetype`), of its fields and templates: 63 bits of SHA-256.
    package static func notetype(deck: String, form: Form, part: String) -> Int64 {
        Int64(number(["deckle-notetype", deck, form.rawValue, part]) >> 1)
    }

    /// The id of the deck options that a package may bring along: 63 bits of SHA-256.
    package static func preset(deck: String) -> Int64 {
        Int64(number(["deckle-preset", deck]) >> 1)
    }

    /// The first 64 bits, most significant byte first, of SHA-256 over the parts with NUL between them.
    private static func number(_ parts: [String]) -> UInt64 {
        let digest = Digest.sha256(Array(parts.joined(separator: "\0").utf8))
        return digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A number as Anki writes its own guids, most significant digit first (rslib/src/notes/mod.rs).
    private static func base91(_ number: UInt64) -> String {
        var digits: [UInt8] = []
        var rest = number
        repeat {
            digits.append(alphabet[Int(rest % 91)])
            rest /= 91
        } while rest > 0
        return String(decoding: digits.reversed(), as: UTF8.self)
    }

    private static let alphabet = Array(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~".utf8
    )
}
