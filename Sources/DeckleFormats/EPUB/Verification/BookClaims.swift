/// What a book says of its accessibility, and what its pages show (EPUB Accessibility 1.1, section 2).
struct BookClaims {
    let package: BookPackage
    let facts: BookFacts

    /// The values of a property of schema.org.
    func values(_ property: String) -> [String] { package.values("schema:" + property) }
}
