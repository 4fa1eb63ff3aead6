internal import DeckleText

/// The line of an answer that names the right options.
enum RightOption {
    /// Takes the line out of an answer; what it says besides stays.
    ///
    /// - Parameter isHidden: whether the lines stand in a fold; a letter alone is an answer only there.
    /// - Returns: the names of the right options; nil where no line says which.
    static func take(from answer: inout [BodyLine], among names: [UInt8], isHidden: Bool) -> Set<UInt8>? {
        var texts = 0, heading: Int?
        for index in answer.indices where !answer[index].isFenced && !answer[index].isBlank {
            if let found = right(in: answer[index].content, among: names, isHidden: isHidden) {
                answer[index].text = found.rest
                if let heading { answer[heading].text = [] }
                return found.names
            }
            if isHidden, let name = named(in: answer, at: index, among: names) {
                if let heading { answer[heading].text = [] }
                return [name]
            }
            if answer[index].isAnswerHeading { heading = index }
            texts += 1
            // An answer says at once which is right.
            if texts > 2 { return nil }
        }
        return nil
    }

    /// The option that a line repeats, as in `B) text`, where it is the only one that the answer names so.
    private static func named(in answer: [BodyLine], at index: Int, among names: [UInt8]) -> UInt8? {
        guard let option = OptionMark.option(answer[index].content), !option.text.isEmpty, names.contains(option.name),
            !answer[(index + 1)...].contains(where: { !$0.isFenced && OptionMark.option($0.content) != nil })
        else { return nil }
        return option.name
    }

    /// As in `#### Answer: B`, `**Answer: B) text**`, `> **Answer: B**`, `答え: B`, `B`.
    private static func right(
        in line: ArraySlice<UInt8>,
        among names: [UInt8],
        isHidden: Bool
    ) -> (names: Set<UInt8>, rest: ArraySlice<UInt8>)? {
        let isHeading = line.first == UInt8(ascii: "#")
        let words = line.drop { "#>*_ ".utf8.contains($0) }
        let plain = words.withoutMarks
        guard let colon = plain.colon else {
            return isHeading || isHidden && plain.count == 1 ? last(of: plain, among: names).map { ([$0], []) } : nil
        }
        let behind = plain[colon...].drop { " *_`(".utf8.contains($0) }
        guard let (name, rest) = OptionMark.name(behind), names.contains(name),
            rest.first.map({ !$0.isLetter && !$0.isDigit && $0 < 0x80 }) ?? true
        else { return nil }
        let others = further(rest, among: names)
        let left = others.rest.drop { " .)*_`".utf8.contains($0) }
        return (others.names.union([name]), left.isEmpty ? [] : left)
    }

    /// The last sign of a line where that is a name of an option and a word of its own.
    private static func last(of plain: ArraySlice<UInt8>, among names: [UInt8]) -> UInt8? {
        let start = plain.lastIndex(of: .space).map { $0 + 1 } ?? plain.startIndex
        guard let (name, rest) = OptionMark.name(plain[start...]), rest.isEmpty, names.contains(name) else {
            return nil
        }
        return name
    }

    /// The names behind the first one, as in `B, C and D`.
    private static func further(
        _ text: ArraySlice<UInt8>,
        among names: [UInt8]
    ) -> (names: Set<UInt8>, rest: ArraySlice<UInt8>) {
        var found: Set<UInt8> = [], rest = text
        while true {
            let next = rest.drop { " ,&/".utf8.contains($0) }
            guard next.startIndex > rest.startIndex, let (name, behind) = OptionMark.name(next), names.contains(name),
                behind.first.map({ ",&/ ".utf8.contains($0) }) ?? true,
                next.startIndex - rest.startIndex > 1 || behind.isEmpty
            else { return (found, rest) }
            found.insert(name)
            rest = behind
        }
    }
}

extension ArraySlice<UInt8> {
    /// Without marks of emphasis, full stops and spaces at the end.
    fileprivate var withoutMarks: Self {
        var slice = self
        while let last = slice.last, "*_ .".utf8.contains(last) { slice.removeLast() }
        return slice
    }

    /// Where the text behind the first colon starts.
    fileprivate var colon: Int? {
        let wide = range(of: Array("：".utf8))?.upperBound
        let plain = prefix(60).firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 }
        return [wide, plain].compactMap(\.self).min()
    }
}
