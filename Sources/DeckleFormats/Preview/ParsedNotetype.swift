/// A notetype with its templates taken apart.
struct ParsedNotetype {
    let notetype: Notetype
    let fronts: [ParsedTemplate]
    let backs: [ParsedTemplate]

    init(_ notetype: Notetype) {
        self.notetype = notetype
        fronts = notetype.templates.map { ParsedTemplate($0.front) }
        backs = notetype.templates.map { ParsedTemplate($0.back) }
    }
}
