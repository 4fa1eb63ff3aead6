public import DeckleCore

/// Everything Deckle reads and writes.
public enum Formats {
    /// The readers, in the order in which they are asked whether they recognize an input.
    public static let readers: [any Reader] = []

    /// The exporters, in the order in which their outputs are listed.
    public static let exporters: [any Exporter] = [AnkiExporter()]
}
