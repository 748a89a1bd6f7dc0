namespace Plan.Sdk.Reporting.Indicators.Formulas;

/// <summary>What one step of a <see cref="Formula"/> does.</summary>
internal enum FormulaOperation
{
    /// <summary>Puts a number on the stack.</summary>
    Number,

    /// <summary>Puts the figure of an indicator on the stack.</summary>
    Indicator,

    /// <summary>Takes two, puts their sum.</summary>
    Add,

    /// <summary>Takes two, puts their difference.</summary>
    Subtract,

    /// <summary>Takes two, puts their product.</summary>
    Multiply,

    /// <summary>Takes two, puts their quotient.</summary>
    Divide,

    /// <summary>Takes one, puts it with the other sign.</summary>
    Negate,

    /// <summary>Takes two, puts the smaller one.</summary>
    Min,

    /// <summary>Takes two, puts the larger one.</summary>
    Max,
}
