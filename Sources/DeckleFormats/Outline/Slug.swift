/// Names made for identities and files out of names made for people.
enum Slug {
    /// The letters and digits of a text in small letters, hyphens in place of everything between them.
    ///
    /// Letters of every script are kept. Empty for a text without letters and digits.
    static func of(_ text: String) -> String {
        var slug = String.UnicodeScalarView()
        var isGap = false
        for scalar in text.lowercased().unicodeScalars {
            guard isWord(scalar) else {
                isGap = true
                continue
            }
            if isGap, !slug.isEmpty { slug.append("-") }
            isGap = false
            slug.append(scalar)
        }
        return String(slug)
    }

    /// Whether a character is part of a word in any script.
    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend
    }

    /// A title for people out of a slug or the last part of a path: words with a capital each.
    static func title(_ slug: String) -> String {
        let name = slug.split(separator: "/").last ?? ""
        return name.split(whereSeparator: { $0 == "-" || $0 == "_" })
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
    }

    /// A title for people out of an id, which is its own title where it has no words.
    static func name(_ id: String) -> String { title(id).nonEmpty ?? id }

    /// An id of a deck, which names files and is kept for ever: as it is where it can be that, else its slug.
    ///
    /// Nil for a text without letters and digits.
    static func identity(_ text: String) -> String? {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_.+".unicodeScalars.contains($0)
        }
        let identity = isPlain && !text.hasPrefix(".") ? text : of(text)
        return identity.isEmpty ? nil : identity
    }
}
