/// How words in a formula look.
package enum MathsTextStyle: String, Sendable {
    case plain, bold, italic, sans, mono
}
