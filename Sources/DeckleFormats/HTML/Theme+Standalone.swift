internal import DeckleCore

extension Theme {
    /// A style sheet that holds the fonts and pictures it refers to, and the licences of fonts as comments.
    func standalone(_ sheet: String) -> String {
        let licences = assets(for: sheet).filter(\.isLicence)
        let sheet = addressed(sheet) { DataAddress.make(type: $0.type, content: $0.bytes) }
        return licences.reduce(sheet) { "\($0)\n/* \($1.path)\n\(Self.comment($1.bytes)) */" }
    }

    /// A text that can end neither the comment nor the element that it stands in.
    private static func comment(_ text: [UInt8]) -> String {
        String(decoding: text, as: UTF8.self).split(separator: "*/", omittingEmptySubsequences: false)
            .joined(separator: "* /").split(separator: "</", omittingEmptySubsequences: false).joined(separator: "< /")
    }
}
