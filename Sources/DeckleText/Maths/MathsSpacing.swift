/// Says of the operators of a row what a reader's operator dictionary cannot know: that a minus is a sign here, that
/// nothing is spaced in scripts, that a name is parted from its argument.
struct MathsSpacing {
    /// Whether the row is a script, where TeX leaves the space around operators out.
    let isScript: Bool
    /// Whether something stands before the row, as before the sign by which equations are aligned.
    let continues: Bool

    func nodes(of atoms: [MathsAtom]) -> [MathsNode] {
        var nodes: [MathsNode] = []
        var last: MathsClass? = continues ? .ordinary : nil
        for (index, atom) in atoms.enumerated() {
            let next = atoms[(index + 1)...].first { $0.kind != .transparent }?.kind
            var atom = atom
            let kind = settle(&atom, after: last, before: next)
            nodes.append(atom.node)
            if kind != .transparent { last = kind }
        }
        return nodes
    }

    /// - Returns: what the atom is to the next.
    private func settle(_ atom: inout MathsAtom, after last: MathsClass?, before next: MathsClass?) -> MathsClass {
        switch atom.kind {
        case .binary where !Self.isOperand(before: last) || !Self.isOperand(behind: next):
            atom.node.changeOperator { $0.markAsSign() }
            return .ordinary
        case .binary: space(&atom, isFirst: last == nil || continues)
        case .relation:
            let joins = (last == .relation, next == .relation)
            atom.node.changeOperator { symbol in
                if joins.0 || isScript { symbol.before = .zero }
                if joins.1 || isScript { symbol.after = .zero }
            }
        case .punctuation where isScript: atom.node.changeOperator { $0.space(.zero, .zero) }
        case .large where atom.isName: spaceName(&atom, after: last, before: next)
        case .ordinary, .large, .opening, .closing, .punctuation, .transparent: break
        }
        return atom.kind
    }

    private func space(_ atom: inout MathsAtom, isFirst: Bool) {
        atom.node.changeOperator { symbol in
            if isScript { symbol.space(.zero, .zero) } else if isFirst { symbol.form = .infix }
        }
    }

    private func spaceName(_ atom: inout MathsAtom, after last: MathsClass?, before next: MathsClass?) {
        let before = last == .ordinary || last == .closing || last == .large
        let after = next == .ordinary || next == .large
        atom.node.changeOperator { $0.space(before ? .thin : .zero, after ? .thin : .zero) }
    }

    private static func isOperand(before: MathsClass?) -> Bool {
        before == .ordinary || before == .closing
    }

    private static func isOperand(behind: MathsClass?) -> Bool {
        behind == .ordinary || behind == .opening || behind == .large || behind == .binary
    }
}

extension MathsOperator {
    /// Makes a sign of it, which belongs to what follows without space.
    fileprivate mutating func markAsSign() {
        form = .prefix
        space(.zero, .zero)
    }
}
