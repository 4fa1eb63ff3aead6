/// The containers of the flat form, which hold the numbers of their values.
extension JSONWriter {
    mutating func object(_ members: [DevalueMember]) {
        beginObject()
        for member in members {
            key(member.name)
            integer(member.reference.number)
        }
        endObject()
    }

    mutating func array(_ items: [DevalueReference]) {
        beginArray()
        for item in items { integer(item.number) }
        endArray()
    }
}
