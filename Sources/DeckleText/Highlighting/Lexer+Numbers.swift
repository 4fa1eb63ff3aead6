/// Reads numbers that a digit begins.
extension Lexer {
    func startsNumber(_ byte: UInt8) -> Bool {
        guard case .literals = context.mode.numbers else { return false }
        if byte != UInt8(ascii: ".") { return ByteSet.digits.contains(byte) }
        return ByteSet.digits.contains(self.byte(position + 1)) && !context.followsOperand
    }

    func numberEnd() -> Int {
        guard case .literals(let joins) = context.mode.numbers else { return position + 1 }
        let isHex = bytes[position] == UInt8(ascii: "0") && byte(position + 1) | 0x20 == UInt8(ascii: "x")
        var index = position + 1
        while index < context.end {
            let byte = bytes[index]
            if ByteSet.name.contains(byte) {
                index += isHex || byte | 0x20 != UInt8(ascii: "e") ? 1 : exponentLength(at: index)
            } else if joins.contains(byte), ByteSet.digits.contains(self.byte(index + 1)) {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// The length of an `e` with the sign after it.
    private func exponentLength(at index: Int) -> Int {
        let next = byte(index + 1)
        let isSign = next == UInt8(ascii: "-") || next == UInt8(ascii: "+")
        return isSign && ByteSet.digits.contains(byte(index + 2)) ? 2 : 1
    }
}
