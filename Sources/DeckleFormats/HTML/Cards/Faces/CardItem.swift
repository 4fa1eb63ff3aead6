internal import DeckleText

/// A piece of one side of a card as the template places it; one of these is there.
struct CardItem: TemplateView {
    var question: Markup?
    var content: Markup?
    var takeaway: TakeawayView?
    var aside: AsideView?
    var note: String?
    var isLine = false

    static let fields: [TemplateField<Self>] = [
        .markup("question") { $0.question },
        .markup("content") { $0.content },
        .object("takeaway") { $0.takeaway },
        .object("aside") { $0.aside },
        .text("note") { $0.note },
        .flag("isLine") { $0.isLine },
    ]
}
