/// What a command with arguments makes of them.
enum MathsCommand {
    /// A fraction, in a size of its own if it has one, between fences if it has any.
    case fraction(MathsStyle?, hasBar: Bool, fences: (String, String)?)
    case continuedFraction
    case root
    /// A mark over or under the argument; a stretchy one is as wide as the argument.
    case accent(String, isStretchy: Bool, isUnder: Bool = false)
    /// A brace over or under the argument, with room for a note.
    case brace(Character, isUnder: Bool)
    /// The first argument over or under the second.
    case stack(isUnder: Bool)
    /// An arrow as wide as its argument.
    case arrow(Character)
    case alphabet(MathsAlphabet)
    case words(MathsTextStyle)
    /// A delimiter of a height.
    case delimiter(MathsLength, MathsClass?)
    case space(MathsLength)
    /// The argument, which is to its neighbours what the command says.
    case kind(MathsClass)
    case style(MathsStyle)
    case special(Special)

    /// Commands that are like no other.
    enum Special {
        case left, begin, not, operatorName, colour, define, declareOperator, tag, label, substack, space, mod, pmod,
            pod, bmod
        case smash, nothing
    }
}

extension MathsCommand {
    /// The command of a name without its backslash; nil where there is none.
    static func named(_ name: String) -> MathsCommand? { table[name] }

    private static let table: [String: MathsCommand] = fractions.merging(marks) { $1 }.merging(looks) { $1 }
        .merging(spaces) { $1 }.merging(delimiters) { $1 }.merging(specials) { $1 }
}
