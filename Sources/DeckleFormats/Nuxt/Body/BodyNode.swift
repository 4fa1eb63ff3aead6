/// A piece of a body tree.
enum BodyNode {
    case text(String)
    case element(BodyElement)
}
