namespace NewsSearch.Entities.Codes;

/// <summary>What one document does to another. The lower-case name is the contract's <c>kind</c>.</summary>
public enum CodeRelationKind
{
    /// <summary>It names the other as its ground or for reference (ตาม, อ้างถึง).</summary>
    Cites,

    /// <summary>It carries the other out (ปฏิบัติตาม, ดำเนินการตาม).</summary>
    Implements,

    /// <summary>It changes the other, which stays in force (แก้ไขเพิ่มเติม, ทบทวน).</summary>
    Amends,

    /// <summary>It takes the other's place or ends it (แทน, ยกเลิก).</summary>
    Replaces,
}
