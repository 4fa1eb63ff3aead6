public import Deckle

extension Formats {
    /// The exporters that need no program of the machine.
    public static var withoutPrograms: [any Exporter] { exporters.filter { $0.format.base == nil } }
}
