namespace Plan.Sdk.Model;

/// <summary>The rules of presentation a paper follows.</summary>
public enum RuleSet
{
    /// <summary>Thông tư 01/2011/TT-BNV: papers issued before 05/3/2020.</summary>
    Tt01,

    /// <summary>Nghị định 30/2020/NĐ-CP: papers issued from 05/3/2020.</summary>
    Nd30,
}
