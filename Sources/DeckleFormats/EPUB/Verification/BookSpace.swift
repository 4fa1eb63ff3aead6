/// Namespaces of the documents of books, beside those of SVG.
enum BookSpace {
    static let html = "http://www.w3.org/1999/xhtml"
    static let maths = "http://www.w3.org/1998/Math/MathML"
    static let terms = "http://purl.org/dc/elements/1.1/"
}
