namespace Plan.Sdk.Model.Description;

/// <summary>Makes a record from the values of its fields.</summary>
internal delegate object RecordFactory(FieldValues values);
