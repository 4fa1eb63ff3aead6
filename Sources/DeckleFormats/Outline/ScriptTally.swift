/// How many of something there are in each script; as there are as many as letters in a text, it is an array.
struct ScriptTally {
    private var counts = [Int](repeating: 0, count: Script.allCases.count)

    subscript(_ script: Script) -> Int {
        get { counts[script.rawValue] }
        set { counts[script.rawValue] = newValue }
    }
}
