-- Số liệu đặt ra cho ví dụ, không có thật. Tạo lại tệp cơ sở dữ liệu: sqlite3 tap-huan.db < tap-huan.sql
CREATE TABLE lop_tap_huan (ma_don_vi TEXT NOT NULL, nam INTEGER NOT NULL, ngay_nhap DATE NOT NULL, da_du INTEGER NOT NULL, phai_du INTEGER NOT NULL);
INSERT INTO lop_tap_huan VALUES
  ('truong-hoc', 2023, '2023-11-20', 534, 558),
  ('tram-y-te', 2023, '2023-11-21', 233, 239),
  ('phu-nu', 2023, '2023-11-22', 368, 385),
  ('to-dan-pho', 2023, '2023-11-24', 181, 188);
CREATE VIEW plan_bao_cao AS
  SELECT ma_don_vi AS don_vi, CAST(nam AS TEXT) AS ky, ngay_nhap AS cap_nhat, da_du AS da_tap_huan, phai_du AS phai_tap_huan FROM lop_tap_huan;
