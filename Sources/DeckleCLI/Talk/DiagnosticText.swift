import DeckleCore

/// Writes diagnostics the way people read them.
struct DiagnosticText {
    var usesColor: Bool

    /// The whole form: headline, place, excerpt with a caret, hint.
    ///
    /// - Parameter places: where the same is to be said again.
    func human(_ diagnostic: Diagnostic, again places: [Place?] = []) -> String {
        var lines = [headline(diagnostic) + (places.isEmpty ? "" : " (\(places.count + 1) times)")]
        if let place = diagnostic.place {
            lines.append("  --> " + Self.visible(location(of: place)))
            if let excerpt = place.excerpt { lines += self.excerpt(excerpt) }
        }
        lines += places.compactMap(\.self).map { "  --> " + Self.visible(location(of: $0)) }
        if let hint = diagnostic.hint { lines.append("  hint: " + Self.visible(hint)) }
        return lines.joined(separator: "\n")
    }

    /// One line: place, severity, message.
    func short(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place.map { Self.visible(location(of: $0)) + ": " } ?? ""
        return "\(place)\(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(Self.visible(diagnostic.message))"
    }

    private func headline(_ diagnostic: Diagnostic) -> String {
        let style: Style =
            switch diagnostic.severity {
            case .note: .blue
            case .warning: .yellow
            case .error: .red
            }
        let tag = style.applied(to: "\(diagnostic.severity.rawValue)[\(diagnostic.code)]", if: usesColor)
        return tag + ": " + Style.bold.applied(to: Self.visible(diagnostic.message), if: usesColor)
    }

    /// A file, and where in it.
    func location(of place: Place) -> String {
        var text = place.file
        if let pointer = place.pointer { text += ": \(pointer)" }
        if let line = place.line {
            text += place.pointer == nil ? ":\(line)" : ", line \(line)"
            if let column = place.column { text += ":\(column)" }
        }
        if let subject = place.subject { text += "   (\(subject))" }
        return text
    }

    private func excerpt(_ excerpt: Excerpt) -> [String] {
        let number = String(excerpt.line)
        let margin = String(repeating: " ", count: number.count)
        let scalars = excerpt.text.unicodeScalars
        let before = Self.shown(scalars.prefix(excerpt.start))
        let marked = Self.shown(scalars.dropFirst(excerpt.start).prefix(excerpt.length))
        let rest = Self.shown(scalars.dropFirst(excerpt.start + excerpt.length))
        let indent = String(repeating: " ", count: TerminalWidth.cells(of: before))
        let marks = String(repeating: "^", count: max(1, TerminalWidth.cells(of: marked)))
        let label = excerpt.label.map { " " + Self.visible($0) } ?? ""
        return [
            " \(margin) |", " \(number) | \(before)\(marked)\(rest)", " \(margin) | \(indent)\(marks)\(label)",
            " \(margin) |",
        ]
    }

    /// A piece of an excerpt, with a space for a tab, whose width nobody knows.
    private static func shown(_ piece: String.UnicodeScalarView.SubSequence) -> String {
        visible(String(String.UnicodeScalarView(piece.map { $0 == "\t" ? " " : $0 })))
    }

    /// The text with control characters spelled out, so that no input can steer the terminal.
    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        return text.unicodeScalars.map { scalar in
            isUnsafe(scalar) ? "\\u{" + String(scalar.value, radix: 16) + "}" : String(scalar)
        }.joined()
    }

    /// Controls, and the marks that turn the direction of text around (Unicode TR 36, section 2.8).
    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
