/// How a program ended.
package enum ProgramEnding: Sendable, Hashable {
    case exit(status: Int32)
    case signal(Int32)
    /// It was ended, because its time was up.
    case timeUp
}
