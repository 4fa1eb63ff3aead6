/// Makes the questions of a page when they are asked for.
public protocol PageProvider: Sendable {
    /// The questions that `outline` lists, in its order, with their Markdown parsed and nothing else done to them.
    ///
    /// May be called from several threads at once, for each page once.
    ///
    /// - Throws: ``Failure``
    func questions(of outline: PageOutline, log: inout [Diagnostic]) throws -> [Question]

    /// What else the source says of a page, in source order.
    ///
    /// - Throws: ``Failure``
    func extra(of outline: PageOutline) throws -> [Property]
}
