/// HTML in which signs stay that Anki would replace by others.
///
/// Anki brings the text of fields into Normalization Form C when it imports them (rslib/src/notes/mod.rs). That replaces some
/// signs by others that may look different, among them the ohm, and ideographs that names are written with; a reference is
/// not replaced. Letters with their marks apart become one, which is the same text and is found by the same search.
enum KeptSigns {
    static func html(_ html: String) -> String {
        // The first such sign is U+0340.
        guard html.utf8.contains(where: { $0 > 0xCC }), html.unicodeScalars.contains(where: isReplaced) else {
            return html
        }
        var kept = ""
        for scalar in html.unicodeScalars {
            if isReplaced(scalar) {
                kept += "&#x\(String(scalar.value, radix: 16, uppercase: true));"
            } else {
                kept.unicodeScalars.append(scalar)
            }
        }
        return kept
    }

    /// Whether a sign is not in the form (UAX 15, NFC_Quick_Check=No) and becomes one that is.
    private static func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x340 && scalar.properties.isFullCompositionExclusion
            && !parted.contains { $0.contains(scalar.value) }
    }

    /// Those that become a letter and its marks: of Indic scripts, Tibetan, Hebrew and music.
    private static let parted: [ClosedRange<UInt32>] = [
        0x344...0x344, 0x958...0xFB9, 0x2ADC...0x2ADC, 0xFB1D...0xFB4E, 0x1D15E...0x1D1C0,
    ]
}
