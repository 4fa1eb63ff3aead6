/// The three words of JSON.
enum JSONLiteral: String, CaseIterable {
    case null
    case `true`
    case `false`
}
