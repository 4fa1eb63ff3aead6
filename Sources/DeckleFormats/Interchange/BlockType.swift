/// What the interchange form calls the blocks of the model.
///
/// Writer and reader both go by this list: a block that can be written makes the reader's switch incomplete until it
/// can be read.
enum BlockType: String, Sendable, CaseIterable {
    case heading
    case paragraph
    case list
    case definitions
    case code
    case table
    case quote
    case rule
    case maths
    case image
    case figure
    case audio
    case footnote
    case group
    case localized
}
