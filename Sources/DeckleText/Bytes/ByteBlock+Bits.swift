#if canImport(_Builtin_intrinsics.intel.sse2)
    internal import _Builtin_intrinsics.intel.sse2
#endif

extension ByteBlock {
    /// A bit for every lane of a mask, the first lane's the lowest.
    @inline(__always)
    static func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt64 {
        #if canImport(_Builtin_intrinsics.intel.sse2)
            // One instruction, where there is one; the compiler does not find it by itself.
            UInt64(UInt16(truncatingIfNeeded: unsafe _mm_movemask_epi8(unsafeBitCast(mask, to: SIMD2<Int64>.self))))
        #else
            gatheredBits(mask)
        #endif
    }

    /// The same for any processor.
    @inline(__always)
    static func gatheredBits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt64 {
        // Multiplied, the lowest bits of eight bytes come to lie side by side in the highest byte.
        let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self) & SIMD2(repeating: 0x0101_0101_0101_0101)
        let low = (words[0].littleEndian &* 0x0102_0408_1020_4080) &>> 56
        let high = (words[1].littleEndian &* 0x0102_0408_1020_4080) &>> 56
        return low | high &<< 8
    }
}
