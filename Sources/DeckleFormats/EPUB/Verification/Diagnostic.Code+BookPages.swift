internal import DeckleCore

extension Diagnostic.Code {
    /// A page has a script, a form or another page inside.
    static let bookActiveContent = Self("book.active-content", .failure)

    /// Letters of code are too near to their ground to be read by all.
    static let bookCodeContrast = Self("book.code-contrast", .failure)

    /// The fonts of code do not end with `monospace`.
    static let bookCodeFont = Self("book.code-font", .failure)

    /// Code has colours and no ground of its own, so they are lost at night.
    static let bookCodeGround = Self("book.code-ground", .failure)

    /// The page of the cover has more than its picture.
    static let bookCoverPage = Self("book.cover-page", .failure)

    /// The picture of the cover is small, or no page in shape.
    static let bookCoverShape = Self("book.cover-shape", .failure)

    /// The picture of the cover has more than 300 KB.
    static let bookCoverSize = Self("book.cover-size", .failure)

    /// The cover is a picture that not every shelf shows.
    static let bookCoverType = Self("book.cover-type", .failure)

    /// A page does not begin with `<?xml`, or is not in UTF-8.
    static let bookDeclaration = Self("book.declaration", .failure)

    /// A sheet sets the direction of text.
    static let bookDirectionStyle = Self("book.direction-style", .failure)

    /// The document type of a page is not that of HTML alone.
    static let bookDoctype = Self("book.doctype", .failure)

    /// Two elements of a document have one id.
    static let bookDoubledID = Self("book.doubled-id", .failure)

    /// A page has the role of its questions and answers more than once.
    static let bookDoubledQuestions = Self("book.doubled-questions", .failure)

    /// An element is closed in its own tag, and HTML knows no such tag for it.
    static let bookEmptyTag = Self("book.empty-tag", .failure)

    /// Letters have a size that does not grow.
    static let bookFixedSize = Self("book.fixed-size", .failure)

    /// A formula has no words for readers that cannot set it.
    static let bookFormulaText = Self("book.formula-text", .failure)

    /// Code is cut off, as pages do not scroll.
    static let bookHiddenCode = Self("book.hidden-code", .failure)

    /// An id does not begin with a letter, which old tools ask for.
    static let bookIDForm = Self("book.id-form", .failure)

    /// The words for a picture are its file name, or only say that it is one.
    static let bookIdleAlternative = Self("book.idle-alternative", .failure)

    /// What should name an element is not there.
    static let bookLabelTarget = Self("book.label-target", .failure)

    /// Lines of a page end with carriage returns, which some tools take for text.
    static let bookLineEnds = Self("book.line-ends", .failure)

    /// Headings may stand alone at the foot of a page.
    static let bookLoneHeadings = Self("book.lone-headings", .failure)

    /// A page is larger than 250 KB, which older readers may not open.
    static let bookLargePage = Self("book.large-page", .failure)

    /// An address has a query, is not relative, or leads to the machine that the book was made on.
    static let bookLinkForm = Self("book.link-form", .failure)

    /// A ground has no colour of letters beside it, which may become the same.
    static let bookLoneBackground = Self("book.lone-background", .failure)

    /// A page has several main headings.
    static let bookMainHeadings = Self("book.main-headings", .failure)

    /// A picture has no words that tell what it shows.
    static let bookMissingAlternative = Self("book.missing-alternative", .failure)

    /// The manifest does not say what a page holds.
    static let bookMissingProperty = Self("book.missing-property", .failure)

    /// An address leads to a file or an id that is not there.
    static let bookMissingTarget = Self("book.missing-target", .failure)

    /// The first sheet has something that older readers drop all of it for.
    static let bookNewStyle = Self("book.new-style", .failure)

    /// No picture is the cover.
    static let bookNoCover = Self("book.no-cover", .failure)

    /// A link leads to a page that is not in the spine.
    static let bookNotInOrder = Self("book.not-in-order", .failure)

    /// The cover is not named as older readers look for it.
    static let bookOldCover = Self("book.old-cover", .failure)

    /// A role is deprecated.
    static let bookOldRole = Self("book.old-role", .failure)

    /// A page does not say its language in both ways that readers know.
    static let bookPageLanguage = Self("book.page-language", .failure)

    /// A page has styles of its own, for which stores refuse books.
    static let bookPageStyle = Self("book.page-style", .failure)

    /// A page has no title, or a name of a file for one.
    static let bookPageTitle = Self("book.page-title", .failure)

    /// An attribute lays out what a style sheet should.
    static let bookPresentation = Self("book.presentation", .failure)

    /// A sheet takes colours, fonts or lines of all text from the reader.
    static let bookReaderChoice = Self("book.reader-choice", .failure)

    /// A page fetches something from the net.
    static let bookRemoteResource = Self("book.remote-resource", .failure)

    /// A sheet fetches something from the net.
    static let bookRemoteStyle = Self("book.remote-style", .failure)

    /// The body of a page has a role.
    static let bookRoleOnBody = Self("book.role-on-body", .failure)

    /// Links of one name lead to different places.
    static let bookSameLinks = Self("book.same-links", .failure)

    /// Margins beside the text grow with the letters, and leave them no room.
    static let bookSideMargins = Self("book.side-margins", .failure)

    /// The cover is not among the pages that are read in turn.
    static let bookSkippedCover = Self("book.skipped-cover", .failure)

    /// A level of headings is left out.
    static let bookSkippedHeading = Self("book.skipped-heading", .failure)

    /// A semicolon ends nothing, over which some readers drop the rule.
    static let bookStraySemicolon = Self("book.stray-semicolon", .failure)

    /// An element is laid out in its own tag, where neither a sheet nor a reader gets at it.
    static let bookStyleAttribute = Self("book.style-attribute", .failure)

    /// A table has no header cells, or they do not say what they head.
    static let bookTableHeader = Self("book.table-header", .failure)

    /// What `epub:type` says has no role, so screen readers do not say it.
    static let bookTypeWithoutRole = Self("book.type-without-role", .failure)

    /// Code may not break over pages, and some readers lose it.
    static let bookUnbrokenCode = Self("book.unbroken-code", .failure)

    /// A part, a chapter or an index has no name for a screen reader.
    static let bookUnnamedRole = Self("book.unnamed-role", .failure)

    /// The manifest says of a page what it does not hold.
    static let bookUnusedProperty = Self("book.unused-property", .failure)

    /// Lines of code are not wrapped, and pages do not scroll.
    static let bookWideCode = Self("book.wide-code", .failure)

    /// A table has more columns than small screens show.
    static let bookWideTable = Self("book.wide-table", .failure)
}
