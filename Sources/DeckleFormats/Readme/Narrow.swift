/// A number or a place of a text in 4 bytes instead of 8, for what is kept of every question.
///
/// No text that is read is as large that one of its places does not fit: see ``ReadmeText``.
@propertyWrapper
struct Narrow: Sendable {
    private var stored: UInt32

    init(wrappedValue: Int) { stored = UInt32(clamping: wrappedValue) }

    var wrappedValue: Int {
        get { Int(stored) }
        set { stored = UInt32(clamping: newValue) }
    }
}
