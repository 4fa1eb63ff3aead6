/// Why a formula cannot be set, in words that name the place in it.
package struct MathsProblem: Error, Equatable {
    package let message: String

    init(_ message: String) { self.message = message }
}
