/// The forms that a text can have for a number (Unicode CLDR).
package enum PluralCategory: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}
