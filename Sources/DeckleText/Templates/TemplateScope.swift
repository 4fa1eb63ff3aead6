/// The values that a tag may name: those of the view, then those of every section around the tag.
struct TemplateScope {
    /// What a name stands for.
    enum Meaning {
        /// A value that is known while compiling.
        case constant(TemplateValue)
        /// A value that rendering finds at a place.
        case value(TemplatePath, TemplateShape)
    }

    private let constants: TemplateConstants
    private var frames: [Meaning]
    /// The number of lists around the tag.
    private var listCount = 0

    init(_ shape: TemplateShape, constants: TemplateConstants) {
        self.constants = constants
        frames = [.value(TemplatePath(level: 0), shape)]
    }

    /// The kind of value that the innermost section is about.
    var shape: TemplateShape { frames.last?.shape ?? .nothing }

    /// What a name stands for; nil where nothing has that name.
    ///
    /// The first part is looked up in the innermost section that has it, the others in what was found.
    func find(_ path: [String]) -> Meaning? {
        guard let first = path.first else { return frames.last }
        for frame in frames.reversed() {
            guard let found = frame.member(first) else { continue }
            return path.dropFirst().reduce(found) { $0?.member($1) }
        }
        return constants[path].map(Meaning.constant)
    }

    /// The scope in a section about a value.
    func entering(_ meaning: Meaning) -> TemplateScope {
        var scope = self
        scope.frames.append(meaning)
        return scope
    }

    /// The scope in a section that goes through a list.
    func entering(listOf item: TemplateShape) -> TemplateScope {
        var scope = entering(.value(TemplatePath(level: listCount + 1), item))
        scope.listCount += 1
        return scope
    }

    /// The names that could have been meant by one that stands for nothing, in the order in which they are looked up.
    func names(like path: [String]) -> [String] {
        for count in path.indices.reversed() where count > 0 {
            guard let members = find(Array(path[..<count]))?.shape.members, !members.isEmpty else { continue }
            return members.map { (path[..<count] + [$0.name]).joined(separator: ".") }
        }
        return constants.names(like: path) ?? frames.reversed().flatMap(\.shape.members).map(\.name)
    }
}

extension TemplateScope.Meaning {
    /// The kind of value; that of constants is told by the value.
    var shape: TemplateShape {
        switch self {
        case .value(_, let shape): shape
        case .constant(.markup): .markup
        case .constant: .text
        }
    }

    fileprivate func member(_ name: String) -> Self? {
        guard case .value(let path, let shape) = self else { return nil }
        if shape == .nothing { return nil }
        return shape.members.firstIndex { $0.name == name }.map { slot in
            .value(TemplatePath(level: path.level, slots: path.slots + [slot]), shape.members[slot].shape)
        }
    }
}
