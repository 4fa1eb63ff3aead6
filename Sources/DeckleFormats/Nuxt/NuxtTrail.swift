internal import DeckleText

/// The ways by which values of a payload were reached, each value once.
struct NuxtTrail {
    enum Step {
        case root
        case member(String)
        case item(Int)
    }

    struct Stop {
        var slot: DevalueReference
        /// The stop above; the root is its own parent.
        var parent: Int
        var step: Step
    }

    private(set) var stops: [Stop]

    init(root: DevalueReference) {
        stops = [Stop(slot: root, parent: 0, step: .root)]
    }

    mutating func add(_ slot: DevalueReference, below parent: Int, step: Step) -> Int {
        stops.append(Stop(slot: slot, parent: parent, step: step))
        return stops.count - 1
    }

    /// The stop itself and all above it, nearest first.
    func ancestors(from stop: Int) -> [Int] {
        var list = [stop]
        while let last = list.last, last != 0 { list.append(stops[last].parent) }
        return list
    }

    /// The JSON pointer (RFC 6901) of a stop.
    func pointer(_ stop: Int) -> String {
        ancestors(from: stop).reversed().reduce(into: "") { pointer, stop in
            switch stops[stop].step {
            case .root: break
            case .member(let name): pointer += "/" + Self.escaped(name)
            case .item(let index): pointer += "/\(index)"
            }
        }
    }

    private static func escaped(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1 == "~" ? "~0" : $1 == "/" ? "~1" : String($1) }
    }
}
