namespace Plan.Sdk.Receiving;

/// <summary>What came of receiving a report, or of writing an entry into a timeline.</summary>
public enum ReceiptStatus
{
    /// <summary>It was refused; nothing has changed.</summary>
    Refused,

    /// <summary>It is written down, on the disk.</summary>
    Done,

    /// <summary>It had been written down before.</summary>
    DoneBefore,
}
