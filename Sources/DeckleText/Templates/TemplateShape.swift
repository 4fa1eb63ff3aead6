/// What kind of value a name stands for, known before there is any value.
package indirect enum TemplateShape: Sendable, Hashable {
    /// The name of a value in an object.
    package struct Member: Sendable, Hashable {
        package let name: String
        package let shape: TemplateShape

        package init(_ name: String, _ shape: TemplateShape) {
            self.name = name
            self.shape = shape
        }
    }

    case text
    case markup
    case number
    case flag
    case list(TemplateShape)
    case object([Member])
    /// A value that is never there, such as the items of a list that is always empty.
    case nothing

    /// The names of an object; nothing else has any.
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    /// What it is called in messages.
    var name: String {
        switch self {
        case .text: "a text"
        case .markup: "markup"
        case .number: "a number"
        case .flag: "a yes or no"
        case .list: "a list"
        case .object: "a group of names"
        case .nothing: "nothing"
        }
    }
}
