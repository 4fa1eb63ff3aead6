/// A length in thousandths of an em, as whole numbers are written alike everywhere.
package struct MathsLength: Equatable, Sendable {
    package var thousandths: Int

    static let zero = MathsLength(thousandths: 0)
    /// TeX's spaces: 3, 4 and 5 eighteenths of an em.
    static let thin = MathsLength(thousandths: 167)
    static let medium = MathsLength(thousandths: 222)
    static let thick = MathsLength(thousandths: 278)
    static let quad = MathsLength(thousandths: 1000)
}
