internal import DeckleCore

extension Diagnostic.Code {
    /// Hazards contradict each other.
    static let bookAccessHazards = Self("book.access-hazards", .failure)

    /// A property that every book must have is missing.
    static let bookAccessMissing = Self("book.access-missing", .failure)

    /// It is not said, or not rightly, which ways of reading are enough.
    static let bookAccessSufficient = Self("book.access-sufficient", .failure)

    /// There is no summary of the accessibility for people.
    static let bookAccessSummary = Self("book.access-summary", .failure)

    /// A term is not one of the vocabulary.
    static let bookAccessTerm = Self("book.access-term", .failure)

    /// The archive has a comment, which nobody sees.
    static let bookArchiveComment = Self("book.archive-comment", .failure)

    /// Metadata, manifest and spine are not there once each in this order.
    static let bookChildOrder = Self("book.child-order", .failure)

    /// Two files have one name for systems that know no capitals.
    static let bookCollidingName = Self("book.colliding-name", .failure)

    /// A claim to conform is not in the words that programs know.
    static let bookConformance = Self("book.conformance", .failure)

    /// The contents do not lead to a page that is read in turn.
    static let bookContentsGap = Self("book.contents-gap", .failure)

    /// An entry of the contents has markup, which readers drop in their panels.
    static let bookContentsMarkup = Self("book.contents-markup", .failure)

    /// The contents are not in the order in which the book is read.
    static let bookContentsOrder = Self("book.contents-order", .failure)

    /// The contents have more than three levels.
    static let bookDeepContents = Self("book.deep-contents", .failure)

    /// The book has several dates, and one is allowed.
    static let bookDates = Self("book.dates", .failure)

    /// The size of `mimetype` stands behind it, where systems that look at the first bytes do not find it.
    static let bookDescriptor = Self("book.descriptor", .failure)

    /// A file is listed twice.
    static let bookDoubledItem = Self("book.doubled-item", .failure)

    /// Two landmarks are the same.
    static let bookDoubledLandmark = Self("book.doubled-landmark", .failure)

    /// An entry of the contents has no words.
    static let bookEmptyLabel = Self("book.empty-label", .failure)

    /// A file of the archive is encrypted.
    static let bookEncryptedEntry = Self("book.encrypted-entry", .failure)

    /// Files are obfuscated or encrypted, and many readers cannot open them.
    static let bookEncryption = Self("book.encryption", .failure)

    /// A file has a name that not every system can hold.
    static let bookFileName = Self("book.file-name", .failure)

    /// A folder is an entry of its own.
    static let bookFolderEntry = Self("book.folder-entry", .failure)

    /// A file is of a type that readers need not know, and nothing stands in for it.
    static let bookForeignType = Self("book.foreign-type", .failure)

    /// The package has a guide, which landmarks have replaced.
    static let bookGuide = Self("book.guide", .failure)

    /// The identifier is no UUID that is made of a name, so it may be another in the next edition.
    static let bookIdentifier = Self("book.identifier", .failure)

    /// A language is missing, or its tag is not well-formed.
    static let bookLanguage = Self("book.language", .failure)

    /// The contents are a page to read that is larger than older readers open.
    static let bookLargeContents = Self("book.large-contents", .failure)

    /// The archive has records of ZIP64, which not every reader opens, and which a book so small does not need.
    static let bookLargeForm = Self("book.large-form", .failure)

    /// The package document is larger than older readers open.
    static let bookLargePackage = Self("book.large-package", .failure)

    /// A document is no well-formed XML.
    static let bookMalformed = Self("book.malformed", .failure)

    /// The first bytes do not say that the file is a book.
    static let bookMark = Self("book.mark", .failure)

    /// A file is not of the type that the manifest says.
    static let bookMediaType = Self("book.media-type", .failure)

    /// A file is listed, and not in the archive.
    static let bookMissingFile = Self("book.missing-file", .failure)

    /// Readers are not told where the contents, the text, the cover or the index are.
    static let bookMissingLandmark = Self("book.missing-landmark", .failure)

    /// `dcterms:modified` is not one moment in UTC.
    static let bookModified = Self("book.modified", .failure)

    /// A name beyond ASCII is not marked as UTF-8.
    static let bookNameEncoding = Self("book.name-encoding", .failure)

    /// The book has no table of contents.
    static let bookNoContents = Self("book.no-contents", .failure)

    /// There is no package document, so there is no book.
    static let bookNoPackage = Self("book.no-package", .failure)

    /// The NCX leads elsewhere than the contents do.
    static let bookOldContents = Self("book.old-contents", .failure)

    /// The NCX is that of another book.
    static let bookOldContentsIdentifier = Self("book.old-contents-identifier", .failure)

    /// A file lies outside of the folder of the package document.
    static let bookOutsideFolder = Self("book.outside-folder", .failure)

    /// The package does not say what language its titles are in.
    static let bookPackageLanguage = Self("book.package-language", .failure)

    /// A picture that is compressed already was compressed again.
    static let bookPackedPicture = Self("book.packed-picture", .failure)

    /// A file is packed by a method that reading systems need not know.
    static let bookPacking = Self("book.packing", .failure)

    /// Pages are listed, and not the edition that they come from.
    static let bookPageList = Self("book.page-list", .failure)

    /// A page is a picture alone, which few readers show.
    static let bookPicturePage = Self("book.picture-page", .failure)

    /// A picture or font is of a type that older readers do not know.
    static let bookPictureType = Self("book.picture-type", .failure)

    /// A piece of metadata is empty, or a word that says nothing.
    static let bookPlaceholder = Self("book.placeholder", .failure)

    /// A file has a name with more than letters, digits, hyphens and dots.
    static let bookPlainName = Self("book.plain-name", .failure)

    /// A prefix is used in the metadata, and not declared.
    static let bookPrefix = Self("book.prefix", .failure)

    /// The spine names what is not listed, or something twice.
    static let bookReadingOrder = Self("book.reading-order", .failure)

    /// The container names several packages, of which most readers open the first.
    static let bookRenditions = Self("book.renditions", .failure)

    /// The archive goes on in another file, and a book is one.
    static let bookSpanned = Self("book.spanned", .failure)

    /// The book has no title, or several, which readers join as they like.
    static let bookTitles = Self("book.titles", .failure)

    /// The book claims to conform, and nobody certifies it.
    static let bookUncertified = Self("book.uncertified", .failure)

    /// A tag names no language, for which stores refuse books.
    static let bookUnknownLanguage = Self("book.unknown-language", .failure)

    /// A file is in the archive, and not listed.
    static let bookUnlistedFile = Self("book.unlisted-file", .failure)

    /// The book has an NCX that nothing finds.
    static let bookUnnamedContents = Self("book.unnamed-contents", .failure)

    /// A file is so large that it is not looked into.
    static let bookUnread = Self("book.unread", .failure)

    /// An author has no role, or a collection no type.
    static let bookUnrefined = Self("book.unrefined", .failure)

    /// Pictures tell something, and `accessMode` does not say it.
    static let bookUnsaidPictures = Self("book.unsaid-pictures", .failure)

    /// Recordings tell something, and `accessMode` does not say it.
    static let bookUnsaidRecordings = Self("book.unsaid-recordings", .failure)

    /// The book claims what its pages do not have.
    static let bookUntrueClaim = Self("book.untrue-claim", .failure)

    /// The book is of another version than 3, whose rules are not known here.
    static let bookVersion = Self("book.version", .failure)
}
