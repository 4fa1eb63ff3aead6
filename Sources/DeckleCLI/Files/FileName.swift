/// Names of files made from a deck's identity.
enum FileName {
    /// The identity with everything replaced that a file system might refuse, at most 100 characters and 200 bytes.
    static func safe(_ identity: String) -> String {
        let safe = String(
            identity.map { character in
                character.isLetter || character.isNumber || "-_.".contains(character) ? character : "-"
            }
        )
        var name = safe.drop { $0 == "." }.prefix(100)
        while name.utf8.count > 200 { name.removeLast() }
        return name.isEmpty ? "deck" : String(name)
    }
}
