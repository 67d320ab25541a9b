using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TalksTracker.Time;

namespace TalksTracker.Web.Data;

/// <summary>A partial date is stored in its EDTF spelling. Where SQL has to order or filter, its earliest and latest day stand
/// in columns beside it.</summary>
public sealed class PartialDateConverter()
    : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));
