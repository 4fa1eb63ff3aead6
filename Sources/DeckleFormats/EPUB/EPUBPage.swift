/// A page of the book, laid out but for what stands around every page.
struct EPUBPage {
    /// The name of the file, without extension.
    let file: String
    /// The page's name in the reading system.
    let title: String
    /// Whether it is a page of answers.
    var isAnswers = false
    /// Whether it is a picture and nothing else.
    var isPicture = false
    var stage = EPUBStage.chapters
    let body: [UInt8]
}
