/// A field with clozes, `{{c1::hidden::hint}}`, as one of its cards shows it.
struct ClozeText {
    private let text: String
    /// From one.
    private let card: Int

    init(_ text: String, card: Int) {
        self.text = text
        self.card = card
    }

    func html(isBack: Bool) -> String {
        var rest = text[...]
        return html(&rest, isBack: isBack, isInside: false)
    }

    /// The text up to the end of the cloze that it stands in, clozes in it shown or hidden.
    private func html(_ rest: inout Substring, isBack: Bool, isInside: Bool) -> String {
        var result = ""
        while !rest.isEmpty {
            if isInside, rest.hasPrefix("}}") { break }
            guard let number = Self.opening(&rest) else {
                result.append(rest.removeFirst())
                continue
            }
            let content = html(&rest, isBack: isBack, isInside: true)
            rest = rest.dropFirst(2)
            result += shown(content, number: number, isBack: isBack)
        }
        return result
    }

    private func shown(_ content: String, number: Int, isBack: Bool) -> String {
        let parts = content.split(separator: "::", maxSplits: 1), words = parts.first ?? ""
        guard number == card else {
            return "<span class=\"cloze-inactive\" data-ordinal=\"\(number)\">\(words)</span>"
        }
        let text = isBack ? words : "[\(parts.count > 1 ? parts[1] : "...")]"
        return "<span class=\"cloze\" data-ordinal=\"\(number)\">\(text)</span>"
    }

    /// The number of a cloze that begins here, whose opening is taken away.
    private static func opening(_ rest: inout Substring) -> Int? {
        guard rest.hasPrefix("{{c") else { return nil }
        let digits = rest.dropFirst(3).prefix { $0.isNumber }
        let behind = rest[digits.endIndex...]
        guard let number = Int(digits), behind.hasPrefix("::") else { return nil }
        rest = behind.dropFirst(2)
        return number
    }
}
